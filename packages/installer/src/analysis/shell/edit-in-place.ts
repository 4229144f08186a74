import { findFile, withFile } from './files.ts';
import type { Running } from './hash-command.ts';
import type { State } from './state.ts';
import type { Value } from './value.ts';
import { lettersOf } from './value.ts';

/** `sed -i "s/x/$(curl …)/" FILE`: what was compared before says nothing of what was fetched into it since. */
export function editInPlace({ program, args, state, at }: Running): State {
  const values = args.map(({ value }) => value);
  const isEdit =
    /^(?:g?sed|perl|ruby|g?awk|ed|ex)$/.test(program) &&
    (/^e[dx]$/.test(program) || values.some((one) => inPlace.test(lettersOf(one) ?? '')));
  const added = isEdit ? [...values, state.input].flatMap(fetchedIn) : [];
  if (added.length === 0) return state;
  const files = values.flatMap((one) => findFile(state, one) ?? []);
  return [...new Set(files)].reduce((one, file) => {
    const { checked: _, text: __, ...rest } = file;
    return withFile(one, { ...rest, sites: [...new Set([...file.sites, ...added])], at });
  }, state);
}

const inPlace = /^-[a-zA-Z]*i|^--in-?place/;

/** Sites of which anything is in it. */
function fetchedIn(value: Value): readonly string[] {
  return value.flatMap(({ atoms }) =>
    atoms.flatMap((one) => (typeof one !== 'string' && one.kind === 'content' ? one.sites : [])),
  );
}
