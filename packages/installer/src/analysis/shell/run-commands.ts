import { assignWays } from './assign.ts';
import { callFunctions } from './call-function.ts';
import type { Context } from './context.ts';
import { groupedBy } from './grouped-by.ts';
import {
  assignmentsOf,
  contextInside,
  finished,
  type Ready,
  readyFor,
  runCommand,
  runReady,
} from './run-command.ts';
import type { State } from './state.ts';
import type { FunctionNode, NodeOf } from './syntax.ts';
import { lookUp } from './table.ts';
import { lettersOf } from './value.ts';

type Command = NodeOf<'Command'>;

/** One command on all ways that lead to it: a function is followed once for all that call it alike. */
export function runCommands(
  command: Command,
  states: readonly State[],
  context: Context,
): readonly State[] {
  if (command.name === undefined && command.redirects.length === 0) {
    return assignWays(assignmentsOf(command), states, context);
  }
  const isAlone = states.length === 1 || command.name === undefined || command.prefix.length > 0;
  if (isAlone) return states.flatMap((state) => runCommand(command, state, context));
  const calls: Call[] = [];
  const done: State[] = [];
  for (const state of states) {
    const ready = readyFor(command, state, context);
    const called = calledBy(ready);
    if (called === undefined) done.push(...runReady(command, ready, context));
    else calls.push({ ...ready, ...called });
  }
  const groups = groupedBy(calls, areAlike);
  return [...done, ...groups.flatMap((group) => runCalls(command, group, context))];
}

interface Call extends Ready {
  readonly program: string;
  readonly bodies: readonly FunctionNode[];
}

function calledBy({ args: [first], state }: Ready): Pick<Call, 'program' | 'bodies'> | undefined {
  const program = first === undefined ? undefined : lettersOf(first.value);
  const bodies = program === undefined ? undefined : lookUp(state.functions, program);
  return program === undefined || bodies === undefined ? undefined : { program, bodies };
}

function areAlike({ before, ...one }: Call, { before: other, ...another }: Call): boolean {
  return (
    one.bodies === another.bodies &&
    one.program === another.program &&
    before.printed === other.printed &&
    before.input === other.input &&
    one.state.input === another.state.input
  );
}

function runCalls(
  command: Command,
  group: readonly [Call, ...Call[]],
  context: Context,
): readonly State[] {
  const [{ before, program, bodies }] = group;
  const callers = group.map(({ state, args }) => ({ state, args: args.slice(1) }));
  const place = { command, context: contextInside(command, context) };
  const states = callFunctions({ program, bodies }, callers, place);
  return states.map((after) => finished(command, { after, before }, context));
}
