import type { State } from './state.ts';
import type { Atom } from './value.ts';

type Hash = Extract<Atom, { readonly kind: 'hash' }>;

/** Of the same file, or of a copy of it. */
export function isOfSameFile(own: Hash | undefined, { path }: Hash, { files }: State): boolean {
  if (own === undefined) return false;
  if (own.path === path) return true;
  const [one, other] = [own.path, path].map((each) => files.find((file) => file.path === each));
  return (
    one !== undefined && one.sites.length > 0 && one.sites.join(' ') === other?.sites.join(' ')
  );
}
