import { type Argument, argumentsOf } from './arguments.ts';
import { assign } from './assign.ts';
import { behindWrapper } from './behind-wrapper.ts';
import { isBuiltin, runBuiltin } from './builtins.ts';
import { callFunction } from './call-function.ts';
import type { Context } from './context.ts';
import { readFetch, runFetch } from './fetch-command.ts';
import { fieldsOf } from './fields.ts';
import { type Running, runHasher } from './hash-command.ts';
import { runKeyCommand } from './key-command.ts';
import type { Line } from './line.ts';
import { runOther } from './other-program.ts';
import { isOutput, redirectedInput, redirectedOutput } from './redirect.ts';
import { runFetchedText } from './run-fetched-text.ts';
import { runSink } from './sink-command.ts';
import { dropStatus, spanOf } from './split-status.ts';
import type { State } from './state.ts';
import type { NodeOf } from './syntax.ts';
import { lookUp, put } from './table.ts';
import { noteUnfollowed } from './unfollowed.ts';
import { empty, lettersOf, plainText, type Value } from './value.ts';
import { runVerifier } from './verify-command.ts';

type Command = NodeOf<'Command'>;

/** A command on one way, its words and redirections read. */
export interface Ready {
  readonly args: readonly Argument[];
  readonly before: State;
  readonly state: State;
}

export function readyFor(command: Command, before: State, context: Context): Ready {
  const { name } = command;
  const words = command.args.flatMap((one) => (one.type === 'Word' ? [one] : []));
  const all = name === undefined ? words : [name, ...words];
  const { args, state } = argumentsOf(all, before, context);
  const ready = redirectedInput(command.redirects, dropStatus(state), context);
  const own = assignmentsOf(command).reduce((one, each) => assign(each, one, context), ready);
  return { args, before, state: { ...own, printed: empty } };
}

/** Where the commands of a function stand that is called here: what they print goes to the file too. */
export function contextInside({ redirects }: Command, context: Context): Context {
  return !context.isHeard && redirects.some(isOutput) ? { ...context, isHeard: true } : context;
}

/** Follows one simple command on one way. */
export function runCommand(command: Command, state: State, context: Context): readonly State[] {
  const ready = readyFor(command, state, context);
  return runReady(command, ready, context);
}

export function runReady(
  command: Command,
  { args, before, state }: Ready,
  context: Context,
): readonly State[] {
  const inner = contextInside(command, context);
  const states = runArguments(args, { command, state, context: inner });
  return states.map((after) => finished(command, { after, before }, context));
}

/** Its own input and assignments are over, and what it printed goes where it should. */
export function finished(
  command: Command,
  { after, before }: { readonly after: State; readonly before: State },
  context: Context,
): State {
  const assignments = assignmentsOf(command);
  const variables =
    assignments.length === 0 ? after.variables : without(assignments, after, before);
  const back = { ...after, variables, input: before.input };
  return redirectedOutput(command.redirects, back, { context, before: before.printed });
}

export function assignmentsOf({ prefix }: Command): readonly NodeOf<'Assignment'>[] {
  return prefix.flatMap((one) => (one.type === 'Assignment' ? [one] : []));
}

function without(
  assignments: readonly NodeOf<'Assignment'>[],
  after: State,
  before: State,
): State['variables'] {
  let { variables } = after;
  for (const { name } of assignments) {
    variables = put(variables, name, lookUp(before.variables, name));
  }
  return variables;
}

/** A command line, once its words are known; the first can be one of several. */
function runArguments(args: readonly Argument[], line: Line): readonly State[] {
  const [first, ...rest] = args;
  if (first === undefined) return [{ ...line.state, status: { kind: 'ok' } }];
  const programs = first.value.slice(0, 8);
  if (programs.length === 1) return runProgram(first.value, rest, line);
  return programs.flatMap((one) => {
    const notes = [
      ...line.state.notes,
      ...one.notes.filter((note) => !line.state.notes.includes(note)),
    ];
    const variables =
      first.name === undefined
        ? line.state.variables
        : put(line.state.variables, first.name, [one]);
    return runProgram([one], rest, { ...line, state: { ...line.state, notes, variables } });
  });
}

function runProgram(value: Value, rest: readonly Argument[], line: Line): readonly State[] {
  const [only] = value;
  const [head, ...more] = only === undefined ? [] : fieldsOf(only);
  const args = [...more.map((one): Argument => ({ value: [one] })), ...rest];
  const { state, context, command } = line;
  if (head === undefined) {
    // Quoted it is a command without a name, which no shell finds.
    const isQuoted = value.length === 1 && command.name?.text.startsWith('"') === true;
    return isQuoted ? [{ ...state, status: { kind: 'failed' } }] : runArguments(args, line);
  }
  const program = plainText(head);
  if (program === undefined) return runUnknown([head], args, line);
  const bodies = lookUp(state.functions, program);
  if (bodies !== undefined) return callFunction({ program, bodies, args }, line);
  const name = program.slice(program.lastIndexOf('/') + 1);
  const wrapped = behindWrapper(name, args, state.input);
  if (wrapped !== undefined) return runWrapped(wrapped, line);
  const at = spanOf(command, context);
  const running: Running = { program: name, args, state, at, context };
  if (isBuiltin(name)) return runBuiltin(running, line);
  const fetch = readFetch(name, args);
  if (fetch !== undefined) return [runFetch(fetch, { state, at, context })];
  const known = runVerifier(running) ?? runKeyCommand(running) ?? runHasher(running);
  if (known !== undefined) return [known];
  const sunk = runSink(running, value);
  if (sunk !== undefined) return [sunk];
  noteUnfollowed(running);
  return [runOther(running)];
}

// Each `sudo` in front of `sudo` holds the words once more: long lines of them cost as much as many commands.
function runWrapped(args: readonly Argument[], line: Line): readonly State[] {
  const { shared } = line.context;
  shared.steps -= 1 + (args.length >> 4);
  if (shared.steps >= 0) return runArguments(args, line);
  const reason = 'a command line is longer than can be followed';
  shared.doubts.set('words', { ...spanOf(line.command, line.context), reason });
  return [{ ...line.state, status: { kind: 'unknown' } }];
}

// `"$tmp/tool" --version`, `$SUDO install …`.
function runUnknown(value: Value, args: readonly Argument[], line: Line): readonly State[] {
  const { state, context, command } = line;
  const running: Running = { program: '', args, state, at: spanOf(command, context), context };
  if (runFetchedText(value, running)) return [{ ...state, status: { kind: 'unknown' } }];
  const sunk = runSink(running, value);
  if (sunk !== undefined) return [sunk];
  const isVariable = /^\{\w+\}$/.test(
    value
      .map((one) =>
        one.atoms
          .map((each) =>
            typeof each === 'string' ? each : each.kind === 'unknown' ? `{${each.name}}` : '',
          )
          .join(''),
      )
      .join(''),
  );
  if (isVariable && args.length > 0 && lettersOf(args[0]?.value ?? []) !== undefined) {
    return runArguments(args, line);
  }
  noteUnfollowed(running);
  return [{ ...state, status: { kind: 'unknown' } }];
}
