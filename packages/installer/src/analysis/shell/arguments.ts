import type { Context } from './context.ts';
import { elementsOf } from './elements-of.ts';
import { fieldsOf } from './fields.ts';
import type { State } from './state.ts';
import type { NodeOf } from './syntax.ts';
import { lookUp } from './table.ts';
import { empty, lettersOf, literal, type Value } from './value.ts';
import { valueOfWord } from './value-of-word.ts';

export type Word = NodeOf<'Word'>;

/** A word of a command line, and the variable that is all of it. */
export interface Argument {
  readonly value: Value;
  readonly name?: string | undefined;
}

/** The words of a command line; `"$@"` and unquoted lists become several. */
export function argumentsOf(
  words: readonly Word[],
  before: State,
  context: Context,
): { readonly state: State; readonly args: readonly Argument[] } {
  let state = before;
  const args: Argument[] = [];
  for (const word of words) {
    if (/^"?\$\{?[@*]\}?"?$/.test(word.text)) {
      args.push(...positional(state));
      continue;
    }
    const list = /^"?\$\{(\w+)\[[@*]\]\}"?$/.exec(word.text)?.[1];
    const elements = list === undefined ? undefined : elementsOf(list, state);
    if (elements !== undefined) {
      args.push(...elements.map((value) => ({ value })));
      continue;
    }
    const expanded = valueOfWord(word, state, context);
    state = expanded.state;
    const name = variableIn(word);
    args.push(...split(word, { value: expanded.value, name }));
  }
  return { state, args };
}

function positional({ variables }: State): readonly Argument[] {
  const args: Argument[] = [];
  for (let index = 1; index < 40; index += 1) {
    const value = lookUp(variables, `${index}`);
    if (value === undefined) break;
    args.push({ value, name: `${index}` });
  }
  return args;
}

// Without quotes an empty word is none, and one with blanks is several.
function split(word: Word, argument: Argument): readonly Argument[] {
  if (!word.text.includes('$') || word.text.includes('"')) return [argument];
  const [only] = argument.value;
  if (argument.value.length !== 1 || only === undefined) return [argument];
  const fields = fieldsOf(only);
  // What is not known may be empty, and then still is a word here: fewer words would say less.
  return fields.length === 1 ? [argument] : fields.slice(0, 60).map((one) => ({ value: [one] }));
}

/** The variable that is all of a word: `$x`, `"${x}"`, `"${x:-}"`. */
export function variableIn({ text }: { readonly text: string }): string | undefined {
  return /^"?\$(?:(\w+)|\{(\w+)(?::?-(?:""|'')?)?\})"?$/.exec(text)?.slice(1).find(Boolean);
}

export function lettersAt(args: readonly Argument[], index: number): string {
  return lettersOf(args[index]?.value ?? empty) ?? '';
}

/** Options that a program knows to take a value, and what is left. */
export function parsed(args: readonly Argument[], withValue: RegExp): Parsed {
  const options = new Map<string, Argument>();
  const words: Argument[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === undefined) continue;
    const text = lettersOf(argument.value) ?? headOf(argument.value);
    const joined = /^(--[\w-]+)=(.*)$/s.exec(text);
    if (joined?.[1] !== undefined) options.set(joined[1], afterEquals(argument));
    else if (attached(argument, text, withValue) !== undefined) {
      const [flags = '', value = argument] = attached(argument, text, withValue) ?? [];
      for (const flag of flags.slice(1)) options.set(`-${flag}`, value);
    } else if (withValue.test(text)) {
      index += 1;
      const next = args[index];
      const name = text.startsWith('--') ? text : `-${text.at(-1)}`;
      options.set(name, next ?? { value: empty });
      if (!text.startsWith('--'))
        for (const flag of text.slice(1, -1)) options.set(`-${flag}`, argument);
    } else if (text.startsWith('-') && text.length > 1) addFlags(text, argument, options);
    else words.push(argument);
  }
  return { options, words };
}

/** `-o"$file"`, `-qO-`: the value stands in the same word. */
function attached(
  argument: Argument,
  text: string,
  withValue: RegExp,
): readonly [string, Argument] | undefined {
  const known = /^(-[a-zA-Z]*[oOPD])(.+)$/s.exec(lettersOf(argument.value) ?? '');
  if (known?.[1] !== undefined && known[2] !== undefined && withValue.test(known[1])) {
    return /^[a-zA-Z]+$/.test(known[2]) ? undefined : [known[1], { value: literal(known[2]) }];
  }
  const isWhole = lettersOf(argument.value) !== undefined || text.startsWith('--');
  if (isWhole || !withValue.test(text)) return undefined;
  return [text, { value: argument.value.map((one) => ({ ...one, atoms: one.atoms.slice(1) })) }];
}

export interface Parsed {
  readonly options: ReadonlyMap<string, Argument>;
  readonly words: readonly Argument[];
}

function addFlags(text: string, argument: Argument, options: Map<string, Argument>): void {
  if (text.startsWith('--')) options.set(text, argument);
  else for (const flag of text.slice(1)) options.set(`-${flag}`, argument);
}

function headOf(value: Value): string {
  const [first] = value[0]?.atoms ?? [];
  return typeof first === 'string' && first.startsWith('-') ? first : '';
}

function afterEquals({ value }: Argument): Argument {
  return {
    value: value.map((one) => {
      const [first = '', ...rest] = one.atoms;
      const text = typeof first === 'string' ? first.slice(first.indexOf('=') + 1) : '';
      return { ...one, atoms: text === '' ? rest : [text, ...rest] };
    }),
  };
}
