import { type Alternative, emptiness } from './value.ts';

/** Something that is made of it, as `${name^^}` is. */
export function changed(one: Alternative): Alternative {
  const atoms = one.atoms.filter((each) => typeof each !== 'string');
  const carrier = atoms.find((each) => each.kind === 'hash' || each.kind === 'content');
  if (carrier !== undefined) {
    return { ...one, atoms: [carrier.kind === 'content' ? { ...carrier, isSet: false } : carrier] };
  }
  if (atoms.length > 0) return { ...one, atoms };
  return emptiness(one) === 'empty'
    ? one
    : { ...one, atoms: [{ kind: 'unknown', origin: 'machine', name: 'text', isSet: true }] };
}
