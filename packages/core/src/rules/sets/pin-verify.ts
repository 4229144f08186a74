import type { RuleSet } from '../../engine/index.ts';
import { parseDockerfile } from '../../model/index.ts';
import engineHelp from '../help/engine.json' with { type: 'json' };
import help from '../help/pin-verify.json' with { type: 'json' };
import { engineRules } from './engine-rules.ts';
import { pinVerifyRules } from './pin-verify-rules.ts';

/** All that the guard pin-verify runs. */
export const pinVerify: RuleSet = {
  rules: [...pinVerifyRules, ...engineRules],
  help: { ...help, ...engineHelp },
  parseDockerfile,
};
