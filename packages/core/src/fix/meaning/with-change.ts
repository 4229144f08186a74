import type { Change, Path } from './change.ts';
import type { Plain } from './plain.ts';

/** A value after a change; undefined where the path leads nowhere. */
export function withChange(plain: Plain, { path, to }: Change): Plain | undefined {
  return set(plain, path, to);
}

function set(plain: Plain | undefined, [key, ...rest]: Path, to: Plain): Plain | undefined {
  if (key === undefined) return to;
  if (typeof key === 'number') return setItem(plain, { key, rest, to });
  if (!(plain === undefined || plain instanceof Map || isEmpty(plain))) return undefined;
  const map = plain instanceof Map ? plain : new Map<string, Plain>();
  const value = set(map.get(key), rest, to);
  return value === undefined ? undefined : new Map([...map, [key, value]]);
}

function setItem(
  plain: Plain | undefined,
  { key, rest, to }: { readonly key: number; readonly rest: Path; readonly to: Plain },
): Plain | undefined {
  if (!Array.isArray(plain) || key >= plain.length) return undefined;
  const value = set(plain[key], rest, to);
  return value === undefined ? undefined : plain.with(key, value);
}

/** `with:` and nothing behind it. */
function isEmpty(plain: Plain): boolean {
  return 'type' in plain && plain.type === 'null';
}
