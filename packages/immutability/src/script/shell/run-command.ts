import { fetchCommands } from '../../facts/fetch-commands.ts';
import type { Choice } from '../../fetch/choice.ts';
import { joined } from '../choices/joined.ts';
import { shown } from '../choices/shown.ts';
import { textOf } from '../choices/text-of.ts';
import { nameOfProgram } from '../commands/name-of-program.ts';
import { unwrapped } from '../commands/unwrapped.ts';
import { addDoubt } from './add-doubt.ts';
import { theRest } from './all-parameters.ts';
import { callFunction } from './call-function.ts';
import { choiceOfWord } from './choice-of-word.ts';
import type { Context, NodeOf, Running, State, Value } from './context.ts';
import { redirected } from './redirected.ts';
import { runBuiltin } from './run-builtin.ts';
import { runInner } from './run-inner.ts';
import { runProgram } from './run-program.ts';
import { setVariable } from './set-variable.ts';
import { variableValue } from './variable-value.ts';
import { wordsOf } from './words-of.ts';

/** A simple command: assignments, a builtin, a function, a shell with a script of its own, or a program. */
export function runCommand(node: NodeOf<'Command'>, state: State, context: Context): void {
  const assignments = [...node.prefix, ...node.suffix].flatMap((one) =>
    one.type === 'Assignment' ? [one] : [],
  );
  if (node.name === undefined) {
    for (const one of assignments) assign(one, state, context);
    return;
  }
  redirected(node.redirects, { state, context, run: (inner) => runNamed(node, state, inner) });
}

type Assignment = NodeOf<'Assignment'>;

function assign({ name, value, append, index }: Assignment, state: State, context: Context): void {
  const isList = value.type === 'ArrayValue';
  const words = isList
    ? value.elements.flatMap((word) => wordsOf(word, state, context))
    : [choiceOfWord(value, state, context)];
  const known =
    append === true || index !== undefined ? variableValue(name, state, context) : undefined;
  setVariable(name, assignedValue(words, isList || index !== undefined, known), state);
}

function assignedValue(words: readonly Choice[], isList: boolean, known: Value | undefined): Value {
  const [word] = words;
  if (isList || known?.kind === 'list') {
    const before = known?.kind === 'list' ? known.words : [];
    return { kind: 'list', words: cutList([...before, ...words]) };
  }
  const choices = [
    ...(known === undefined ? [] : [known.choice]),
    ...(word === undefined ? [] : [word]),
  ];
  return { kind: 'text', choice: joined(choices) };
}

const mostWords = 400;

/** What is more can be anything. */
function cutList(words: readonly Choice[]): readonly Choice[] {
  return words.length > mostWords ? [...words.slice(0, mostWords), theRest] : words;
}

const declaring = /^(?:export|declare|typeset|local|readonly)$/;

function runNamed(node: NodeOf<'Command'>, state: State, context: Context): void {
  const name = node.name?.value ?? '';
  if (declaring.test(name)) {
    for (const one of node.args) {
      if (one.type === 'Assignment') assign(one, state, context);
      else if (
        name !== 'export' &&
        /^\w+$/.test(one.value) &&
        !/-/.test(one.value) &&
        name === 'local'
      )
        setVariable(one.value, { kind: 'text', choice: joined([]) }, state);
    }
    return;
  }
  const at = context.toSpan(node.pos, node.end);
  const all = [...(node.name === undefined ? [] : [node.name]), ...node.args];
  const words = all.flatMap((one) =>
    one.type === 'Word' ? wordsOf(one, state, context) : [choiceOfText(one, state, context)],
  );
  const lines = readings(words);
  if (lines.length > mostReadings)
    addDoubt(context.shared, at, 'it runs more programs than can be followed');
  for (const line of lines.slice(0, mostReadings)) runWords(line, { at, state, context });
}

function choiceOfText(one: Assignment, state: State, context: Context): Choice {
  const value = one.value.type === 'ArrayValue' ? [] : [choiceOfWord(one.value, state, context)];
  return joined([
    {
      alternatives: [{ parts: [{ kind: 'text', text: `${one.name}=` }], when: [] }],
      isOpen: false,
    },
    ...value,
  ]);
}

const mostReadings = 6;

/** `$SUDO apt-get`: a first word that can be several is read as each of them. */
function readings(words: readonly Choice[]): readonly (readonly Choice[])[] {
  const [first, ...rest] = words;
  if (first === undefined || first.alternatives.length < 2) return [words];
  return first.alternatives.map((one) => {
    const word: Choice = { alternatives: [one], isOpen: false };
    return shown(word) === '' ? rest : [word, ...rest];
  });
}

function runWords(words: readonly Choice[], running: Running): void {
  const { context } = running;
  const plain = unwrapped(words);
  for (const line of words.length === plain.length ? [words] : [plain, words]) {
    const [first] = line;
    const name = first === undefined ? undefined : textOf(first);
    if (name !== undefined && isFunction(name, line, context)) {
      callFunction(name, line.slice(1), running);
      return;
    }
  }
  if (runBuiltin(plain, running)) return;
  const [program] = plain;
  if (program !== undefined && runInner(nameOfProgram(shown(program)), plain, running)) return;
  runProgram(plain, running);
}

/** One of another file is followed where a word may say what it fetches. */
function isFunction(
  name: string,
  words: readonly Choice[],
  { shared: { functions, foreign } }: Context,
): boolean {
  return functions.has(name) || (foreign.has(name) && words.slice(1).some(maySay));
}

function maySay(word: Choice): boolean {
  const text = shown(word);
  return isAddress.test(text) || fetchCommands.programs.has(text) || fetchCommands.verbs.has(text);
}

const isAddress = /:\/\/|^\{[^{}?]+\}\//;
