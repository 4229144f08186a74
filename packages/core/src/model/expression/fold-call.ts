import { combinations } from './combinations.ts';
import { isEqual, upper } from './compare.ts';
import { type Data, fromJson, isList, isPrimitive, toText } from './data.ts';
import { fillFormat, literalTextOf } from './fill-format.ts';
import {
  anything,
  eitherBoolean,
  nothing,
  only,
  type Possible,
  truthOf,
  union,
  unionOf,
} from './possible.ts';
import type { CallTree, ExpressionTree } from './types.ts';

type Fold = (tree: ExpressionTree) => Possible;

/** What a function call can become. */
export function foldCall(call: CallTree, fold: Fold): Possible {
  switch (call.name) {
    case 'always':
      return only(true);
    case 'success':
    case 'failure':
    case 'cancelled':
      return eitherBoolean;
    case 'case':
      return foldCase(call.args, fold);
    case 'format':
      return foldFormat(call, fold);
    default:
      return foldPure(call, fold);
  }
}

/** `case(condition, value, …, otherwise)` */
function foldCase(args: readonly ExpressionTree[], fold: Fold): Possible {
  let result = nothing;
  for (let index = 0; index + 1 < args.length; index += 2) {
    const [condition, value] = [args[index], args[index + 1]];
    const truth = condition && truthOf(fold(condition));
    if (value !== undefined && truth !== false) result = union(result, fold(value));
    if (truth === true) return result;
  }
  const otherwise = args.at(-1);
  return otherwise === undefined ? anything : union(result, fold(otherwise));
}

function foldFormat({ args }: CallTree, fold: Fold): Possible {
  const parts = args.map(fold);
  const combined = combinations(parts);
  if (combined !== undefined) return mapped(combined, fillFormat);
  const patterns = parts[0];
  const isFilled =
    patterns?.rest === 'none' &&
    patterns.values.every((value) => literalTextOf(toText(value)) !== '');
  return isFilled ? { values: [], rest: 'truthy' } : anything;
}

function foldPure({ name, args }: CallTree, fold: Fold): Possible {
  const run = pureFunctions.get(name);
  if (run === undefined) return anything;
  const combined = combinations(args.map(fold));
  if (combined !== undefined) return mapped(combined, run);
  return predicates.has(name) ? eitherBoolean : anything;
}

function mapped(combined: readonly (readonly Data[])[], run: Run): Possible {
  return unionOf(
    combined.map((args) => {
      const value = run(args);
      return value === undefined ? anything : only(value);
    }),
  );
}

/** undefined where GitHub would fail, or where we do not know. */
type Run = (args: readonly Data[]) => Data | undefined;

const predicates = new Set(['contains', 'startswith', 'endswith']);

const pureFunctions: ReadonlyMap<string, Run> = new Map<string, Run>([
  ['contains', ([search = null, item = null]) => contains(search, item)],
  ['startswith', (args) => onTexts(args, (text, start) => text.startsWith(start))],
  ['endswith', (args) => onTexts(args, (text, end) => text.endsWith(end))],
  ['join', ([items = null, separator = ',']) => join(items, separator)],
  ['fromjson', ([text = null]) => (isPrimitive(text) ? fromJson(toText(text)) : undefined)],
  ['tojson', ([value = null]) => (isPrimitive(value) ? JSON.stringify(value) : undefined)],
]);

function contains(search: Data, item: Data): boolean {
  if (isList(search)) return search.some((element) => isEqual(element, item));
  return onTexts([search, item], (text, part) => text.includes(part));
}

function onTexts(args: readonly Data[], test: (text: string, other: string) => boolean): boolean {
  const [text = null, other = null] = args;
  return isPrimitive(text) && isPrimitive(other) && test(upper(toText(text)), upper(toText(other)));
}

function join(items: Data, separator: Data): string {
  if (!isList(items)) return isPrimitive(items) ? toText(items) : '';
  return items.map(toText).join(isPrimitive(separator) ? toText(separator) : ',');
}
