import type { ChoicePart, Condition } from '../../fetch/choice.ts';
import { anyCondition } from './any-condition.ts';
import { changeOf } from './changed-part.ts';
import { mergeConditions } from './merge-conditions.ts';
import { onlyText } from './only-text.ts';
import type { Value, Values } from './value.ts';

/** Texts that a value is to be one of, or with `isNot` none of. */
export interface Wanted {
  readonly texts: readonly string[];
  readonly isNot: boolean;
}

/** What has to be so for a value to be what is wanted; what cannot be told is no condition. */
export function satisfying(values: Values, wanted: Wanted): readonly Condition[] {
  if (values.isOpen) return [];
  return anyCondition(
    values.cases.flatMap(({ value, when }) => {
      const own = conditionsOn(value, wanted);
      const all = own === undefined ? undefined : mergeConditions(when, own);
      return all === undefined ? [] : [all];
    }),
  );
}

/** undefined where it can never be. */
function conditionsOn(value: Value, wanted: Wanted): readonly Condition[] | undefined {
  if (value.kind === 'nothing') return isWanted('', wanted) ? [] : undefined;
  if (value.kind !== 'text') return [];
  const text = onlyText(value);
  if (text !== undefined) return isWanted(text, wanted) ? [] : undefined;
  const [part] = value.parts;
  return part === undefined || value.parts.length > 1 ? [] : partConditions(part, wanted);
}

function isWanted(text: string, { texts, isNot }: Wanted): boolean {
  return texts.includes(text) !== isNot;
}

function partConditions(part: ChoicePart, wanted: Wanted): readonly Condition[] | undefined {
  if (part.kind === 'machine') return platformConditions(part.name, wanted);
  const change = changeOf(part);
  if (part.kind !== 'input' || change === 'other') return [];
  const texts = change === 'case' ? wanted.texts.flatMap(casings) : wanted.texts;
  const values = part.orElse === undefined ? texts : replaced(texts, part.orElse);
  if (values === undefined) return [];
  return [{ kind: 'input', name: part.name, values, isNot: wanted.isNot }];
}

/** A comparison after `toLowerCase()` is passed by these, as people write them. */
function casings(text: string): readonly string[] {
  const [first = ''] = text;
  const capital = first.toUpperCase() + text.slice(first.length).toLowerCase();
  return [...new Set([text, text.toLowerCase(), text.toUpperCase(), capital])];
}

/** With `input || 'v1'` no value is empty, and an input that nobody gave is `v1`. */
function replaced(
  texts: readonly string[],
  orElse: readonly ChoicePart[],
): readonly string[] | undefined {
  const text = onlyText({ kind: 'text', parts: orElse });
  if (text === undefined) return undefined;
  const given = texts.filter((one) => one !== '');
  return texts.includes(text) ? [...given, ''] : given;
}

const platforms: ReadonlyMap<string, string> = new Map([
  ['linux', 'linux'],
  ['Linux', 'linux'],
  ['darwin', 'darwin'],
  ['Darwin', 'darwin'],
  ['macOS', 'darwin'],
  ['win32', 'win32'],
  ['Windows_NT', 'win32'],
  ['Windows', 'win32'],
]);

const allPlatforms = [...new Set(platforms.values())];

function platformConditions(name: string, wanted: Wanted): readonly Condition[] | undefined {
  if (!['platform', 'os.type', 'RUNNER_OS'].includes(name)) return [];
  const texts = wanted.texts.flatMap(
    (text) => platforms.get(text) ?? platforms.get(capital(text)) ?? [],
  );
  const names = wanted.isNot ? allPlatforms.filter((one) => !texts.includes(one)) : texts;
  if (names.length === 0) return undefined;
  return names.length === allPlatforms.length ? [] : [{ kind: 'platform', names }];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
