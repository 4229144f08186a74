import type { CallExpression } from 'estree';
import type { ChoicePart } from '../../fetch/choice.ts';
import type { Ask } from './ask.ts';
import { changedPart } from './changed-part.ts';
import { concatOf } from './concat-of.ts';
import { constant } from './constant.ts';
import { knownText } from './known-text.ts';
import { notUnderstood } from './not-understood.ts';
import { onlyText } from './only-text.ts';
import { replacedText } from './replaced-text.ts';
import { toParts } from './to-parts.ts';
import type { Frame, Value, Values } from './value.ts';

interface Method {
  readonly value: Value;
  readonly call: CallExpression;
  readonly frame: Frame | undefined;
  readonly name: string;
}

const tests: ReadonlySet<string> = new Set([
  'startsWith',
  'endsWith',
  'includes',
  'test',
  'some',
  'every',
  'has',
]);

/** Trimmed, an input is what it was: `core.getInput` trims it anyway. */
const same: ReadonlySet<string> = new Set(['toString', 'valueOf', 'normalize', 'toISOString']);
const trims: ReadonlySet<string> = new Set(['trim', 'trimStart', 'trimEnd']);

/** What a method of a text, or of something that one source gave, gives back. */
export function textMethod(method: Method, ask: Ask): Values {
  const { value, call, frame, name } = method;
  if (tests.has(name)) return constant({ kind: 'test', node: call, frame });
  const parts = toParts(value);
  if (same.has(name)) return constant(value);
  if (trims.has(name)) return trimmed(value, parts);
  switch (name) {
    case 'toLowerCase':
    case 'toLocaleLowerCase':
      return ofParts(parts, (text) => text.toLowerCase());
    case 'toUpperCase':
    case 'toLocaleUpperCase':
      return ofParts(parts, (text) => text.toUpperCase());
    case 'concat':
      return concatOf([constant(value), ...call.arguments.map((one) => ask.valuesOf(one, frame))]);
    case 'replace':
    case 'replaceAll':
      return replacedText({ parts, call, frame }, ask);
    case 'slice':
    case 'substring':
      return cut(method, parts);
    case 'split':
      return split(method, parts, ask);
    default:
      return taken(parts, name);
  }
}

function trimmed(value: Value, parts: readonly ChoicePart[]): Values {
  const text = onlyText(value);
  return text === undefined ? constant({ kind: 'text', parts }) : knownText(text.trim());
}

function ofParts(parts: readonly ChoicePart[], work: (text: string) => string): Values {
  const worked = parts.map((part) =>
    part.kind === 'text' ? { ...part, text: work(part.text) } : changedPart(part, 'case'),
  );
  return constant({ kind: 'text', parts: worked });
}

function cut({ value, call, name }: Method, parts: readonly ChoicePart[]): Values {
  const text = onlyText(value);
  if (text === undefined) return shortened(call, parts) ?? taken(parts, name);
  const bounds = call.arguments.map((one) =>
    one.type === 'Literal' && typeof one.value === 'number' ? one.value : undefined,
  );
  if (bounds.includes(undefined)) return notUnderstood('where the text is cut is not known');
  const [start, end] = bounds;
  return knownText(name === 'slice' ? text.slice(start, end) : text.substring(start ?? 0, end));
}

/** `text.slice(1)` of what begins with a text that is known. */
function shortened(
  { arguments: bounds }: CallExpression,
  parts: readonly ChoicePart[],
): Values | undefined {
  const [first, ...rest] = parts;
  const [start, end] = bounds;
  if (first?.kind !== 'text' || start?.type !== 'Literal') return undefined;
  if (end !== undefined && end.type !== 'MemberExpression') return undefined;
  const { value } = start;
  if (typeof value !== 'number' || value < 0 || value > first.text.length) return undefined;
  const text = first.text.slice(value);
  return constant({ kind: 'text', parts: text === '' ? rest : [{ kind: 'text', text }, ...rest] });
}

function split(
  { value, call, frame, name }: Method,
  parts: readonly ChoicePart[],
  ask: Ask,
): Values {
  const text = onlyText(value);
  const [by] = call.arguments;
  if (text === undefined || by === undefined) return taken(parts, name);
  const [only, ...others] = ask.valuesOf(by, frame).cases;
  const separator = only === undefined || others.length > 0 ? undefined : onlyText(only.value);
  if (separator === undefined) return notUnderstood('where the text is split is not known');
  return constant({ kind: 'list', items: text.split(separator, 256).map(knownText) });
}

/** Something of what one source gave is still of that source. */
function taken(parts: readonly ChoicePart[], name: string): Values {
  const [part] = parts;
  if (part === undefined || parts.length > 1 || part.kind === 'text') {
    return notUnderstood(`what "${name}" makes of a text is not followed`);
  }
  return constant({ kind: 'text', parts: [changedPart(part, 'other')] });
}
