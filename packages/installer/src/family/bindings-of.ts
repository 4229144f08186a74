import type { Clause } from './clause.ts';
import { resolved } from './resolved.ts';
import type { ShellNames } from './shell-names.ts';

/**
 * What variables are in a clause: by its tests, as `{os}/{arch}` against `linux/amd64`, and by what it sets. One for
 * each way through them.
 */
export function bindingsOf(clause: Clause, { assigned }: ShellNames): readonly Bindings[] {
  let ways: readonly Bindings[] = [new Map()];
  for (const { subject, patterns } of clause.tests.slice(-mostTests)) {
    const templates = [...new Set([subject, resolved(subject, assigned)])];
    ways = ways
      .flatMap((way) =>
        patterns.map(
          (pattern) => new Map([...way, ...templates.flatMap((one) => bound(one, pattern))]),
        ),
      )
      .slice(0, mostWays);
  }
  const set = [...clause.assigned].map(([name, { text }]) => [name, text] as const);
  return ways.map((way) => new Map([...way, ...set]));
}

export type Bindings = ReadonlyMap<string, string>;

const mostWays = 64;
/** The innermost: nobody tells platforms apart by more. */
const mostTests = 6;

function bound(template: string, pattern: string): readonly (readonly [string, string])[] {
  if (/[*?]/.test(pattern) || template.includes('{…}')) return [];
  const names = [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  const values = names.length === 0 ? undefined : split(template, pattern);
  return names.flatMap((name, index) => {
    const value = values?.[index];
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** By the texts between the variables, from the left; undefined when they are not there. */
function split(template: string, text: string): readonly string[] | undefined {
  const [head = '', ...separators] = template.split(/\{\w+\}/);
  if (!text.startsWith(head)) return undefined;
  const values: string[] = [];
  let at = head.length;
  for (const [index, separator] of separators.entries()) {
    const isLast = index === separators.length - 1;
    const end = isLast ? text.length - separator.length : text.indexOf(separator, at);
    if (end < at || !text.startsWith(separator, end) || (separator === '' && !isLast))
      return undefined;
    values.push(text.slice(at, end));
    at = end + separator.length;
  }
  return values;
}
