import { isSafeClass } from './is-safe-class.ts';

/** Whether all that a regular expression can match is made of characters that mean nothing to a shell. */
export function isSafePattern(pattern: string): boolean {
  if (pattern === '' || pattern.length > 500) return false;
  const rest = pattern
    .replace(/^\(\?[a-z]+\)/, '')
    .replace(/\[((?:\[:\w+:\]|\\.|[^\]])+)\]/g, (written, set: string) =>
      set.startsWith('^') || !isSafeClass(set) ? written : '',
    )
    .replace(/\\[dwbBK.+/-]/g, '')
    .replace(/\{\d*,?\d*\}/g, '')
    .replace(/\(\?[:=!]|\(\?<[=!]/g, '(');
  return /^[\w@:/,=^$()|?*+ -]*$/.test(rest);
}

/** Whether it has to match from one end to the other: `^(a|b)$`, and not `^(a)|(b)$`. */
export function isAnchored(pattern: string): boolean {
  const inside = /^\^([\s\S]*)\$$/.exec(pattern)?.[1];
  if (inside === undefined) return false;
  let flat = inside.replace(/\\.|\[(?:\[:\w+:\]|[^\]])*\]/g, '');
  // What stands in brackets, the innermost first.
  for (let next = ''; next !== flat; ) {
    next = flat;
    flat = flat.replace(/\([^()]*\)/g, '');
  }
  return !/[|()]/.test(flat);
}
