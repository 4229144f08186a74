import type { State } from './state.ts';
import type { NodeOf } from './syntax.ts';
import { lookUp } from './table.ts';
import type { Value } from './value.ts';

type Word = NodeOf<'Word'> | NodeOf<'HereDocBody'>;
type Part = NonNullable<Word['parts']>[number];

interface Memory {
  /** All that the word hangs on; undefined when it runs commands or asks for more than variables. */
  readonly names: readonly string[] | undefined;
  readonly known: { readonly inputs: readonly (Value | undefined)[]; readonly value: Value }[];
}

const maxKnown = 16;
const memories = new WeakMap<Word, Memory>();

/** Computes a word once for the same variables: ways then have the very same value, and are joined quickly. */
export function rememberedValue(
  word: Word,
  { variables }: State,
  compute: () => Value,
): Value | undefined {
  const memory = memories.get(word) ?? remember(word);
  if (memory.names === undefined) return undefined;
  const inputs = memory.names.map((name) => lookUp(variables, name));
  const same = memory.known.find((one) =>
    one.inputs.every((each, index) => each === inputs[index]),
  );
  if (same !== undefined) return same.value;
  const value = compute();
  if (memory.known.length >= maxKnown) memory.known.shift();
  memory.known.push({ inputs, value });
  return value;
}

function remember(word: Word): Memory {
  const names = word.parts === undefined ? [] : namesIn(word.parts);
  const memory: Memory = { names, known: [] };
  memories.set(word, memory);
  return memory;
}

function namesIn(parts: readonly Part[]): readonly string[] | undefined {
  const names: string[] = [];
  for (const part of parts) {
    const own = namesOf(part);
    if (own === undefined) return undefined;
    names.push(...own);
  }
  return names;
}

function namesOf(part: Part): readonly string[] | undefined {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
    case 'Glob':
      return [];
    case 'DoubleQuoted':
    case 'LocaleString':
      return namesIn(part.parts);
    case 'SimpleExpansion':
      return namesOfVariable(part.text.slice(1));
    case 'ParameterExpansion':
      return namesOfParameter(part);
    default:
      return undefined;
  }
}

// `$?`, `$@` and `$*` say more than one variable does.
function namesOfVariable(name: string): readonly string[] | undefined {
  if (/^[1-9]\d*$/.test(name)) return [name, `absent ${name}`];
  return /^\w+$/.test(name) ? [name] : undefined;
}

function namesOfParameter({
  prefix,
  parameter,
  operation,
  index,
}: NodeOf<'ParameterExpansion'>): readonly string[] | undefined {
  if (prefix !== undefined || index !== undefined) return undefined;
  const own = namesOfVariable(parameter);
  if (operation === undefined || own === undefined) return own;
  const isRead = operation.type === 'Default' || operation.type === 'Remove';
  if (!isRead || operation.operator.endsWith('=')) return undefined;
  const { parts } = operation.operand;
  const others = parts === undefined ? [] : namesIn(parts);
  return others === undefined ? undefined : [...own, ...others];
}
