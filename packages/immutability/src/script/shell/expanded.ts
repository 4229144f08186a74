import type { Alternative, Choice, ChoicePart } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { anyOf } from '../choices/any-of.ts';
import { joined } from '../choices/joined.ts';
import { mapTexts } from '../choices/map-texts.ts';
import { textChoice } from '../choices/text-choice.ts';
import { textOf } from '../choices/text-of.ts';
import { theRest } from './all-parameters.ts';
import type { Context, NodeOf, State } from './context.ts';
import { setVariable } from './set-variable.ts';
import { variableValue } from './variable-value.ts';

/** `${x}` with its operations: a default, and what cuts or changes the text. */
export function expanded(
  part: NodeOf<'ParameterExpansion'>,
  state: State,
  context: Context,
): Choice {
  const { parameter, prefix, operation, index } = part;
  if (prefix === '#') return partChoice({ kind: 'machine', name: 'a length' });
  if (prefix === '!') return byName(parameter, state, context);
  const value = variableValue(parameter, state, context);
  const own = value.kind === 'text' ? value.choice : elementOf(value.words, index?.value);
  switch (operation?.type) {
    case undefined:
      return own;
    case 'Default':
      return withDefault(own, operation, { parameter, state, context });
    case 'Remove': {
      const pattern = textOf(context.shared.read(operation.operand, state, context));
      return pattern === undefined ? own : removed(own, operation.operator, pattern);
    }
    case 'Replace': {
      const from = textOf(context.shared.read(operation.pattern, state, context));
      const to = textOf(context.shared.read(operation.replacement, state, context));
      if (from === undefined || to === undefined || from === '' || /[*?[\\]/.test(from)) return own;
      return mapTexts(own, (text) =>
        operation.operator === '/' ? text.replace(from, () => to) : text.replaceAll(from, () => to),
      );
    }
    case 'CaseModification':
      return mapTexts(own, (text) =>
        operation.operator.startsWith(',') ? text.toLowerCase() : text.toUpperCase(),
      );
    default:
      return own;
  }
}

function byName(parameter: string, state: State, context: Context): Choice {
  const value = variableValue(parameter, state, context);
  const name = value.kind === 'text' ? textOf(value.choice) : undefined;
  if (name === undefined || !/^\w+$/.test(name))
    return partChoice({ kind: 'unknown', why: `"${parameter}" names the variable` });
  const named = variableValue(name, state, context);
  return named.kind === 'text' ? named.choice : elementOf(named.words, undefined);
}

function elementOf(words: readonly Choice[], index: string | undefined): Choice {
  if (index === '@' || index === '*')
    return joined(words.flatMap((word, at) => (at === 0 ? [word] : [textChoice(' '), word])));
  const at = index === undefined ? 0 : Number(index);
  if (!Number.isInteger(at)) return anyOf(words);
  return words.at(at) ?? (words.includes(theRest) ? theRest : textChoice(''));
}

type Default = Extract<NonNullable<NodeOf<'ParameterExpansion'>['operation']>, { type: 'Default' }>;

interface Defaulting {
  readonly parameter: string;
  readonly state: State;
  readonly context: Context;
}

function withDefault(
  own: Choice,
  { operator, operand }: Default,
  { parameter, state, context }: Defaulting,
): Choice {
  if (operator.endsWith('?')) return own;
  const other = context.shared.read(operand, state, context);
  if (operator.endsWith('+')) return isNever(own) ? textChoice('') : anyOf([other, textChoice('')]);
  const choice = orElse(own, other, operator.startsWith(':'));
  if (operator.endsWith('=')) setVariable(parameter, { kind: 'text', choice }, state);
  return choice;
}

function isNever(own: Choice): boolean {
  return textOf(own) === '';
}

/** What is empty is the other; an input keeps what it is when nobody gives it. */
function orElse(own: Choice, other: Choice, isForEmpty: boolean): Choice {
  const [single] = other.alternatives;
  const fallback = other.alternatives.length === 1 && !other.isOpen ? single?.parts : undefined;
  const kept: Alternative[] = [];
  let mayBeOther = own.isOpen;
  for (const one of own.alternatives) {
    const [only] = one.parts;
    if (only === undefined) {
      if (isForEmpty) mayBeOther = true;
      else kept.push(one);
    } else if (one.parts.length > 1 || only.kind === 'text') kept.push(one);
    else if (only.kind === 'input' && only.orElse === undefined && fallback !== undefined)
      kept.push({ ...one, parts: [inputOr(only.name, fallback)] });
    else if (only.kind === 'variable' || only.kind === 'unknown' || only.kind === 'input') {
      kept.push(one);
      mayBeOther = true;
    } else kept.push(one);
  }
  return anyOf([{ alternatives: kept, isOpen: own.isOpen }, ...(mayBeOther ? [other] : [])]);
}

function inputOr(name: string, orElse: readonly ChoicePart[]): ChoicePart {
  return { kind: 'input', name, orElse };
}

/** `#v`, `%.git`, `##*\/`: cut where what is cut is told. */
function removed(own: Choice, operator: string, pattern: string): Choice {
  const alternatives = own.alternatives.map((one): Alternative => {
    const parts = [...one.parts];
    const at = operator.startsWith('#') ? 0 : parts.length - 1;
    const part = parts[at];
    if (part?.kind !== 'text') return one;
    const text = cut(part.text, operator, pattern);
    parts.splice(at, 1, ...(text === '' ? [] : [{ ...part, text }]));
    return { ...one, parts };
  });
  return { alternatives, isOpen: own.isOpen };
}

function cut(text: string, operator: string, pattern: string): string {
  if (!/[*?[]/.test(pattern)) {
    if (operator.startsWith('#'))
      return text.startsWith(pattern) ? text.slice(pattern.length) : text;
    return pattern !== '' && text.endsWith(pattern) ? text.slice(0, -pattern.length) : text;
  }
  const mark = pattern.replaceAll('*', '');
  if (/[?[]/.test(mark) || mark === '') return text;
  const isLong = operator.length === 2;
  if (operator.startsWith('#') && pattern === `*${mark}`) {
    const at = isLong ? text.lastIndexOf(mark) : text.indexOf(mark);
    return at === -1 ? text : text.slice(at + mark.length);
  }
  if (operator.startsWith('%') && pattern === `${mark}*`) {
    const at = isLong ? text.indexOf(mark) : text.lastIndexOf(mark);
    return at === -1 ? text : text.slice(0, at);
  }
  return text;
}
