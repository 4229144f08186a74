import type { Stretch } from './arguments-at.ts';
import { hidden } from './code-of.ts';
import type { RoughScript } from './dialect.ts';

/** The text of a stretch that is one string without code or expressions in it. */
export function plainString(
  { from, to }: Stretch,
  { text, code, holes }: RoughScript,
): string | undefined {
  if (holes.some((hole) => hole.from < to && hole.to > from)) return undefined;
  const written = code.slice(from, to).trim();
  const isString = /^[a-zA-Z]?(["'`])([^"'`]*)\1$/.exec(written);
  if (isString === null || (isString[2] ?? '').replaceAll(hidden, '') !== '') return undefined;
  return text
    .slice(from, to)
    .trim()
    .replace(/^[a-zA-Z]?.|.$/gs, '');
}

/** The name that a text begins with: `name=…`, `name<<…`; undefined when it is computed. */
export function nameIn(
  { from, to }: Stretch,
  { text, code, holes }: RoughScript,
): string | undefined {
  const match = /^\s*@?[a-zA-Z]{0,2}(?:"""|'''|["'`])\s*([\w.-]+)(?:=|<<)/.exec(
    text.slice(from, to),
  );
  const [all, name] = match ?? [];
  if (all === undefined || name === undefined) return undefined;
  const end = from + all.length;
  if (holes.some((hole) => hole.from < end && hole.to > from)) return undefined;
  const isText = !/[$\w]/.test(code.slice(from, end).replace(/^\s*@?[a-zA-Z]{0,2}["'`]/, ''));
  return isText ? name : undefined;
}
