import { agentPrograms } from '../../facts/agents.ts';
import type { Job, Step } from '../../model/index.ts';
import { type CommandLine, commandsIn } from '../shell/commands-in.ts';
import { programName } from '../shell/program-name.ts';
import { scriptOf } from '../shell/script-of.ts';
import { isWrapper, unwrapped } from '../shell/unwrapped.ts';
import type { AgentUse } from './agent-use.ts';

/** The agent that a command of a script runs with nobody watching. */
export function byScript(step: Step, job: Job | undefined): AgentUse | undefined {
  if (step.run === undefined || !anyProgram.test(step.run.value)) return undefined;
  const script = scriptOf(step, job);
  if (script === undefined) return undefined;
  const lines = commandsIn(script, isAsked).lines.flatMap(unwrapped);
  const agent = lines.find(isAgent);
  if (agent === undefined) return undefined;
  return {
    kind: 'script',
    at: step.run,
    name: programName(agent[0] ?? ''),
    prompts: [step.run],
    readsEvent: false,
    starters: 'unasked',
    opened: undefined,
    tools: 'shell',
  };
}

const anyProgram = new RegExp(`(?:^|[\\s/;&|(])(?:${[...agentPrograms.keys()].join('|')})\\s`, 'm');

function isAsked(program: string): boolean {
  return agentPrograms.has(program) || isWrapper(program);
}

function isAgent([program = '', ...args]: CommandLine): boolean {
  const flags = agentPrograms.get(programName(program)) ?? [];
  return args.some((arg) => flags.includes(arg) || flags.includes(arg.split('=')[0] ?? ''));
}
