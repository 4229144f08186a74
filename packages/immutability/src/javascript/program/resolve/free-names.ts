import type { Identifier } from 'estree';
import type { ParsedFile } from '../parsed-file.ts';

/** The names of a file that nothing declares: those of Node and of JavaScript itself. */
export function freeNames({ scopes }: ParsedFile): ReadonlyMap<string, readonly Identifier[]> {
  const found = new Map<string, Identifier[]>();
  for (const { identifier } of scopes.globalScope?.through ?? []) {
    if (identifier.type !== 'Identifier') continue;
    const list = found.get(identifier.name);
    if (list === undefined) found.set(identifier.name, [identifier]);
    else list.push(identifier);
  }
  return found;
}
