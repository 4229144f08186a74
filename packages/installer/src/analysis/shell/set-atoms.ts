import { type Alternative, emptiness } from './value.ts';

/** The same, and not empty. */
export function setAtoms(one: Alternative): Alternative {
  if (emptiness(one) !== 'maybe') return one;
  const atoms = one.atoms.map((each) =>
    typeof each !== 'string' && (each.kind === 'unknown' || each.kind === 'content')
      ? { ...each, isSet: true }
      : each,
  );
  return { ...one, atoms };
}
