import { changed } from './changed.ts';
import type { Context } from './context.ts';
import { hashIn } from './hash-in.ts';
import { partOfHash } from './hash-part.ts';
import { joined, type Note } from './note.ts';
import { rememberedValue } from './remembered-value.ts';
import { removed } from './removed.ts';
import type { State } from './state.ts';
import { outcomeOfSubstitution } from './substitution.ts';
import type { NodeOf } from './syntax.ts';
import { lookUp, put } from './table.ts';
import { unset } from './unset.ts';
import { type Alternative, atom, concat, empty, literal, type Value } from './value.ts';
import { withDefault } from './with-default.ts';

/** A state and what came of a word in it: a word can hold a whole script. */
export interface Expanded {
  readonly state: State;
  readonly value: Value;
}

type Word = NodeOf<'Word'> | NodeOf<'HereDocBody'>;
type Part = NonNullable<Word['parts']>[number];

/** What a word becomes. Commands in it run, and what they did to files and to the status stays. */
export function valueOfWord(word: Word, state: State, context: Context): Expanded {
  const value = rememberedValue(word, state, () => computed(word, state, context).value);
  return value === undefined ? computed(word, state, context) : { state, value };
}

function computed(word: Word, state: State, context: Context): Expanded {
  if (word.parts === undefined) {
    return { state, value: literal(word.type === 'Word' ? word.value : word.text) };
  }
  return valueOfParts(word.parts, state, context);
}

function valueOfParts(parts: readonly Part[], before: State, context: Context): Expanded {
  let state = before;
  const values: Value[] = [];
  for (const part of parts) {
    const expanded = valueOfPart(part, state, context);
    state = expanded.state;
    values.push(expanded.value);
  }
  return { state, value: values.length === 1 ? (values[0] ?? empty) : concat(values) };
}

function valueOfPart(part: Part, state: State, context: Context): Expanded {
  switch (part.type) {
    case 'DoubleQuoted':
    case 'LocaleString':
      return valueOfParts(part.parts, state, context);
    case 'SimpleExpansion':
      return { state, value: valueOfVariable(part.text.slice(1), state) };
    case 'ParameterExpansion':
      return valueOfParameter(part, state, context);
    case 'CommandExpansion':
    case 'ProcessSubstitution':
      return part.script === undefined
        ? { state, value: unset('?') }
        : outcomeOfSubstitution(part.script, state, context);
    case 'ArithmeticExpansion':
      return { state, value: known('number') };
    case 'BraceExpansion':
    case 'ExtendedGlob':
      return { state, value: literal(part.text) };
    default:
      return { state, value: literal('value' in part ? part.value : '') };
  }
}

function known(name: string): Value {
  return atom({ kind: 'unknown', origin: 'machine', name, isSet: true });
}

/** What `$NAME` is. */
function valueOfVariable(name: string, { variables, status }: State): Value {
  if (name === '?') return atom({ kind: 'status', status });
  const value = lookUp(variables, name);
  if (value !== undefined) return value;
  // A function that was called with fewer words.
  if (lookUp(variables, `absent ${name}`) !== undefined) return empty;
  if (name === '@' || name === '*') return joinedArguments(variables);
  return name === '$' || name === '!' || name === 'RANDOM' ? known(name) : unset(name);
}

function joinedArguments(variables: State['variables']): Value {
  const values: Value[] = [];
  for (let index = 1; index < 40; index += 1) {
    const value = lookUp(variables, `${index}`);
    if (value === undefined) break;
    values.push(...(index > 1 ? [literal(' ')] : []), value);
  }
  return values.length === 0 ? unset('@') : concat(values);
}

function valueOfParameter(
  { prefix, parameter, operation, index, text }: NodeOf<'ParameterExpansion'>,
  state: State,
  context: Context,
): Expanded {
  if (prefix === '#') return { state, value: known('length') };
  if (prefix === '!') return { state, value: unset('?') };
  const name = index === undefined ? parameter : `${parameter}[${index.text}]`;
  const value = elementOf(name, parameter, state);
  switch (operation?.type) {
    case undefined:
      return { state, value };
    case 'Default': {
      const { value: operand, state: after } = valueOfWord(operation.operand, state, context);
      const { pos: start, end } = operation;
      const said: Note = { kind: 'environment', name: parameter, isDefault: true, start, end };
      const isOwn = value.some(({ atoms: [first] }) => isEnvironment(first, parameter));
      const noted = isOwn
        ? operand.map((one) => ({ ...one, notes: joined(one.notes, [said]) }))
        : operand;
      const whole = withDefault(value, noted, operation.operator);
      if (!operation.operator.endsWith('=') || name !== parameter)
        return { state: after, value: whole };
      const variables = put(after.variables, name, whole);
      return { state: { ...after, variables }, value: whole };
    }
    case 'Remove': {
      const pattern = valueOfWord(operation.operand, state, context).value;
      const { shared } = context;
      return {
        state,
        value: value.map((one) => removed(one, { operator: operation.operator, pattern, shared })),
      };
    }
    case 'Slice':
    case 'Replace':
      return {
        state,
        value: value.map((one) => edited(one, text.slice(2 + parameter.length, -1))),
      };
    default:
      return { state, value: value.map(changed) };
  }
}

function isEnvironment(one: Value[number]['atoms'][number] | undefined, name: string): boolean {
  return (
    typeof one === 'object' &&
    one.kind === 'unknown' &&
    one.origin === 'environment' &&
    one.name === name
  );
}

function elementOf(name: string, parameter: string, state: State): Value {
  const value = lookUp(state.variables, name);
  if (value !== undefined) return value;
  return name === parameter
    ? valueOfVariable(parameter, state)
    : (lookUp(state.variables, parameter) ?? valueOfVariable(parameter, state));
}

// `${hash:0:8}`, `${hash//[0-9a-f]/}`; blanks and all 64 letters are something else.
function edited(one: Alternative, operation: string): Alternative {
  const isAll = /^:\s*(?:0\s*:\s*)?(?:3[2-9]|[4-9]\d|1[0-2]\d)$|[\s\\=]/.test(operation);
  return hashIn(one) === undefined || isAll ? changed(one) : { ...one, atoms: partAtoms };
}

const partAtoms = partOfHash[0]?.atoms ?? [];
