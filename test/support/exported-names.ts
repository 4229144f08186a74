import { posix } from 'node:path';
import { parseSource } from './source-files.ts';

/** Every name that a module exports, types too, through `export *`; sorted. */
export function exportedNames(path: string): readonly string[] {
  return [...new Set(parseSource(path).flatMap((statement) => namesOf(statement, path)))].sort();
}

function namesOf(
  statement: ReturnType<typeof parseSource>[number],
  path: string,
): readonly string[] {
  if (statement.type === 'ExportAllDeclaration') {
    return exportedNames(posix.join(posix.dirname(path), statement.source.value));
  }
  if (statement.type !== 'ExportNamedDeclaration') return [];
  return [...statement.specifiers.flatMap(specifierName), ...declaredNames(statement.declaration)];
}

function specifierName(specifier: { readonly exported: object }): readonly string[] {
  return 'name' in specifier.exported ? [`${specifier.exported.name}`] : [];
}

function declaredNames(declaration: object | null | undefined): readonly string[] {
  if (!declaration) return [];
  const named = 'declarations' in declaration ? declaration.declarations : [declaration];
  return [named].flat().flatMap((one) => idName(one));
}

function idName(node: unknown): readonly string[] {
  const id = node !== null && typeof node === 'object' && 'id' in node ? node.id : undefined;
  return id !== null && typeof id === 'object' && 'name' in id ? [`${id.name}`] : [];
}
