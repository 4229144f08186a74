import type { Job, Step } from '../../model/index.ts';
import type { AgentUse } from './agent-use.ts';
import { byAction } from './by-action.ts';
import { byScript } from './by-script.ts';

const cache = new WeakMap<Step, AgentUse | 'none'>();

/** The agent that a step runs, by an action or by a command; undefined for most steps. */
export function agentUseOf(step: Step, job: Job | undefined): AgentUse | undefined {
  const known = cache.get(step) ?? byAction(step) ?? byScript(step, job) ?? 'none';
  cache.set(step, known);
  return known === 'none' ? undefined : known;
}
