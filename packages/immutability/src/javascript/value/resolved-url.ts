import { concatOf } from './concat-of.ts';
import { constant } from './constant.ts';
import { eachCase } from './each-case.ts';
import { knownText } from './known-text.ts';
import { onlyText } from './only-text.ts';
import { toParts } from './to-parts.ts';
import type { Value, Values } from './value.ts';

/** `new URL(path, base)` */
export function resolvedUrl([path, base]: readonly Values[]): Values {
  if (path === undefined) return knownText('');
  if (base === undefined || isNothing(base)) return path;
  return eachCase(path, (one) => eachCase(base, (other) => resolved(one, other)));
}

function isNothing({ cases, isOpen }: Values): boolean {
  return !isOpen && cases.every(({ value }) => value.kind === 'nothing');
}

function resolved(path: Value, base: Value): Values {
  const text = onlyText(path);
  const onto = onlyText(base);
  if (text !== undefined && onto !== undefined) return knownText(toUrl(text, onto));
  const [first] = toParts(path);
  if (first?.kind === 'text' && /^https?:/.test(first.text)) return constant(path);
  if (onto === undefined) return concatOf([constant(base), knownText('/'), constant(path)]);
  const isRooted = first?.kind === 'text' && first.text.startsWith('/');
  const folder = isRooted ? originOf(onto) : onto.slice(0, onto.lastIndexOf('/') + 1);
  return concatOf([knownText(folder), constant(path)]);
}

function toUrl(text: string, base: string): string {
  return URL.canParse(text, base) ? new URL(text, base).href : text;
}

function originOf(base: string): string {
  return URL.canParse(base) ? new URL(base).origin : base;
}
