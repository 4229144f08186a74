import type { Variable } from 'eslint-scope';
import type { ParsedFile } from './parsed-file.ts';

/** What each identifier stands for, where something declares it. */
export function variableIndex(files: readonly ParsedFile[]): ReadonlyMap<unknown, Variable> {
  const found = new Map<unknown, Variable>();
  for (const { scopes } of files) {
    for (const scope of scopes.scopes) {
      for (const variable of scope.variables) {
        for (const identifier of variable.identifiers) found.set(identifier, variable);
        for (const { identifier } of variable.references) found.set(identifier, variable);
      }
    }
  }
  return found;
}
