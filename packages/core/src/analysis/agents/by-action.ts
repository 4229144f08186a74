import { type AgentAction, type AgentTools, agentActions } from '../../facts/agents.ts';
import type { ScalarNode, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import type { AgentUse } from './agent-use.ts';

/** The agent that an action of the list runs. */
export function byAction(step: Step): AgentUse | undefined {
  const { uses } = step;
  const agent = uses === undefined ? undefined : agentActions.get(actionName(uses) ?? '');
  if (uses === undefined || agent === undefined) return undefined;
  const opened = agent.gate?.map((name) => inputOf(step, name)).find(isOpen);
  const starters = agent.gate === undefined ? 'unasked' : opened ? 'anybody' : 'members';
  return {
    kind: 'action',
    at: uses.at,
    name: agent.action,
    prompts: agent.prompts.flatMap((name) => inputOf(step, name) ?? []),
    readsEvent: agent.readsEvent,
    ...{ starters, opened },
    tools: toolsOf(agent, step),
  };
}

/** `*` lets everybody in; a list of names does not. */
function isOpen(value: ScalarNode | undefined): boolean {
  return value !== undefined && /(?:^|[\s,])\*(?:$|[\s,])/.test(value.value);
}

function toolsOf({ tools }: AgentAction, step: Step): AgentTools {
  const text = tools.inputs.map((name) => inputOf(step, name)?.value ?? '').join('\n');
  return tools.patterns.find(({ pattern }) => pattern.test(text))?.tools ?? tools.preset;
}
