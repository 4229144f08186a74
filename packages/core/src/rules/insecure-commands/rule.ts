import { type FindingVerdict, finding, type Rule } from '../../engine/index.ts';
import type { YamlNode } from '../../model/index.ts';
import { switchesIn } from './switches-in.ts';
import { writesIn } from './writes-in.ts';

export const rule: Rule = {
  meta: {
    id: 'insecure-commands',
    guard: 'trigger-guard',
    title: 'Whatever a step prints can set variables and paths',
    severity: 'high',
    profile: 'default',
    practices: ['P01'],
  },
  check: {
    workflow: ({ env }, { policy }) => judge(env, policy.profile === 'strict'),
    job: ({ env }, { policy }) => judge(env, policy.profile === 'strict'),
    *step({ step, owner }, { policy }) {
      yield* judge(step.env, policy.profile === 'strict');
      yield* writesIn(step, owner);
    },
  },
};

const effect =
  'any text that a step prints, such as a title or a test\'s output, can set variables and the path for the steps after it by "::set-env" and "::add-path": remove it, and write to GITHUB_ENV and GITHUB_PATH where that is meant';

function* judge(env: YamlNode | undefined, isStrict: boolean): Iterable<FindingVerdict> {
  for (const { at, is } of switchesIn(env)) {
    if (is === 'on') yield finding(at, `"ACTIONS_ALLOW_UNSECURE_COMMANDS" is on: ${effect}`);
    else if (is === 'unknown') {
      const message = `"ACTIONS_ALLOW_UNSECURE_COMMANDS" may be on: then ${effect}`;
      yield finding(at, message, { severity: 'medium', confidence: 'low' });
    } else if (isStrict) {
      const message = `these variables come from an expression and may have "ACTIONS_ALLOW_UNSECURE_COMMANDS" among them: write their names out`;
      yield finding(at, message, { severity: 'low', confidence: 'low' });
    }
  }
}
