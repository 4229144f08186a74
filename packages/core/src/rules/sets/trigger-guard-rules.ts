import type { Rule } from '../../engine/index.ts';
import { rule as agentPromptInjection } from '../agent-prompt-injection/rule.ts';
import { rule as botConditions } from '../bot-conditions/rule.ts';
import { rule as dangerousTriggers } from '../dangerous-triggers/rule.ts';
import { rule as githubEnv } from '../github-env/rule.ts';
import { rule as insecureCommands } from '../insecure-commands/rule.ts';
import { rule as obfuscation } from '../obfuscation/rule.ts';
import { rule as selfHostedRunner } from '../self-hosted-runner/rule.ts';
import { rule as templateInjection } from '../template-injection/rule.ts';
import { rule as unsoundCondition } from '../unsound-condition/rule.ts';
import { rule as unsoundContains } from '../unsound-contains/rule.ts';
import { rule as unsoundTernary } from '../unsound-ternary/rule.ts';
import { rule as untrustedCheckout } from '../untrusted-checkout/rule.ts';
import { rule as untrustedCommentTrigger } from '../untrusted-comment-trigger/rule.ts';

/** The rules of trigger-guard, by id. */
export const triggerGuardRules: readonly Rule[] = [
  agentPromptInjection,
  botConditions,
  dangerousTriggers,
  githubEnv,
  insecureCommands,
  obfuscation,
  selfHostedRunner,
  templateInjection,
  unsoundCondition,
  unsoundContains,
  unsoundTernary,
  untrustedCheckout,
  untrustedCommentTrigger,
];
