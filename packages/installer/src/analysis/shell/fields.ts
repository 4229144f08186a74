import type { Atom, Value } from './value.ts';

type Alternative = Value[number];

/** What a shell makes of a word without quotes: one word for each run of letters between blanks. */
export function fieldsOf({ atoms, notes }: Alternative): readonly Alternative[] {
  const fields: Atom[][] = [[]];
  for (const one of atoms.slice(0, 200)) {
    if (typeof one !== 'string') {
      fields.at(-1)?.push(one);
      continue;
    }
    const [first = '', ...rest] = one.split(/\s+/);
    if (first !== '') fields.at(-1)?.push(first);
    for (const text of rest) fields.push(text === '' ? [] : [text]);
  }
  return fields.filter(({ length }) => length > 0).map((field) => ({ atoms: field, notes }));
}
