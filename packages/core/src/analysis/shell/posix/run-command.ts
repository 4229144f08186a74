import { programName } from '../program-name.ts';
import { bounded } from './bounded.ts';
import type { Context, NodeOf } from './context.ts';
import { dispatchOf } from './dispatch-of.ts';
import { innerScript } from './inner-script.ts';
import { mixed, sole } from './mixed.ts';
import { outputOf } from './output-of.ts';
import type { ShellText } from './piece.ts';
import { fileAt, redirected } from './redirected.ts';
import { inner } from './scope.ts';
import { textOfWord } from './text-of-word.ts';

type Command = NodeOf<'Command'>;
type Argument = Command['args'][number];
type Assignment = NodeOf<'Assignment'>;

const maxDepth = 8;

/** Follows one simple command. */
export function runCommand(command: Command, outside: Context): void {
  const assignments = command.prefix.flatMap((one) => (one.type === 'Assignment' ? [one] : []));
  const { name, args } = command;
  const scope = name === undefined ? outside.scope : inner(outside.scope);
  for (const one of assignments) assign(one, { ...outside, scope });
  const context = redirected(
    assignments.length === 0 ? outside : { ...outside, scope },
    command.redirects,
  );
  if (name !== undefined) runProgram({ command, name, args }, context);
  // `$(< path)` prints what lies there.
  else if (context.input !== undefined) print(context.input, command, context);
}

function print(text: ShellText, { pos, end }: Command, { output }: Context): void {
  if (text.length > 0) output.push({ text, from: pos, to: end });
}

function assign({ name, value, append, index }: Assignment, context: Context): void {
  const text = assigned(value, context);
  const isPart = append === true || index !== undefined;
  const before = isPart ? context.scope.own.get(name) : undefined;
  context.scope.own.set(name, bounded(before === undefined ? text : [...before, ...text]));
}

function assigned(value: Assignment['value'], context: Context): ShellText {
  if (value.type === 'Word') return textOfWord(value, context);
  return [mixed(value.elements.map((word) => textOfWord(word, context)))];
}

interface Call {
  readonly command: Command;
  readonly name: NodeOf<'Word'>;
  readonly args: readonly Argument[];
}

function runProgram(call: Call, context: Context): void {
  const { command } = call;
  const { program, words } = behindWrappers(call);
  const body = context.shared.functions.get(program);
  if (body !== undefined) callFunction(body, words, context);
  else if (!runBuiltin({ ...call, program, words }, context)) {
    print(outputOf({ program, words, command }, context), command, context);
  }
}

interface ProgramCall extends Call {
  readonly program: string;
  readonly words: readonly NodeOf<'Word'>[];
}

/** Whether it was one of those that do more than print. */
function runBuiltin({ program, words, command, args }: ProgramCall, context: Context): boolean {
  switch (program) {
    case 'export':
    case 'declare':
    case 'local':
    case 'readonly':
    case 'typeset':
      for (const one of args) if (one.type === 'Assignment') assign(one, context);
      return true;
    case 'read':
    case 'mapfile':
    case 'readarray':
      setInputs(words, context);
      return true;
    case 'tee':
      tee(words, command, context);
      return true;
    case 'gh': {
      const dispatch = dispatchOf(command, words, context);
      if (dispatch !== undefined) context.shared.dispatches.push(dispatch);
      return dispatch !== undefined;
    }
    case 'eval':
    case 'bash':
    case 'sh':
    case 'zsh':
    case 'dash':
    case 'ash':
      return runInner(program, words, context);
    default:
      return false;
  }
}

function runInner(program: string, words: readonly NodeOf<'Word'>[], context: Context): boolean {
  const script = innerScript(program, words, context);
  if (script === undefined) return false;
  // Offsets are those of another text, in which nothing is left to be filled in.
  const shared = { ...context.shared, holes: [], text: script.text };
  context.shared.run(script.tree, { ...context, shared, depth: context.depth + 1 });
  context.shared.steps = shared.steps;
  return true;
}

/** What stands behind `sudo`, `env A=b` and the like. */
function behindWrappers({ name, args }: Call): {
  readonly program: string;
  readonly words: readonly NodeOf<'Word'>[];
} {
  const words = args.flatMap((one) => (one.type === 'Word' ? [one] : []));
  if (!/^(?:builtin|command|env|exec|nice|sudo|time)$/.test(name.value)) {
    return { program: programName(name.value), words };
  }
  const start = words.findIndex(({ value }) => !/^-|^\w+=/.test(value));
  const [program, ...rest] = start === -1 ? [] : words.slice(start);
  return { program: programName(program?.value ?? name.value), words: rest };
}

function setInputs(words: readonly NodeOf<'Word'>[], { scope, input }: Context): void {
  // In `while read` of a loop whose end is not seen nothing is known.
  const only = mixed([input]);
  // A line is read, unless `-d` says what else ends it.
  const isLine = words.every(({ value }) => !/^-\w*d/.test(value));
  const line: ShellText = [isLine ? { ...only, isLine } : only];
  for (const { value } of words) {
    if (/^[A-Za-z_]\w*$/.test(value)) outermost(scope).own.set(value, line);
  }
}

// `IFS=, read -r X` sets X for what follows: the scope of its own has `IFS` only.
function outermost(scope: Context['scope']): Context['scope'] {
  return scope.own.has('IFS') && scope.own.size === 1 && scope.parent !== undefined
    ? scope.parent
    : scope;
}

function tee(words: readonly NodeOf<'Word'>[], command: Command, context: Context): void {
  const text = context.input ?? sole({ kind: 'unknown' });
  for (const word of words) {
    if (!word.value.startsWith('-'))
      print(text, command, { ...context, output: fileAt(word, context) });
  }
  print(text, command, context);
}

function callFunction(
  body: { readonly body: Parameters<Context['shared']['run']>[0]; wasCalled: boolean },
  words: readonly NodeOf<'Word'>[],
  context: Context,
): void {
  body.wasCalled = true;
  if (context.depth >= maxDepth) return;
  const args = words.map((word) => textOfWord(word, context));
  const scope = { ...context.scope, args };
  context.shared.run(body.body, { ...context, scope, depth: context.depth + 1 });
}
