import type { Alternative, Atom } from './value.ts';

/** The hash that is in a word, whatever stands around it. */
export function hashIn({ atoms }: Alternative): Extract<Atom, { kind: 'hash' }> | undefined {
  for (const one of atoms) if (typeof one !== 'string' && one.kind === 'hash') return one;
  return undefined;
}
