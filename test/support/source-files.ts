import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from '@babel/parser';

/** A TypeScript file of the product and every module it names: static, dynamic and type-only. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
}

export const sourceFiles: readonly SourceFile[] = globSync('{packages,actions}/*/src/**/*.ts')
  .filter((path) => !path.includes('/fixtures/'))
  .sort()
  .map((path) => ({ path, imports: importsOf(path) }));

function importsOf(path: string): readonly string[] {
  const named: string[] = [];
  JSON.stringify(parseSource(path), (key, node) => {
    if (key === 'source' && node?.type === 'StringLiteral') named.push(node.value);
    if (node?.type === 'TSImportType') named.push(node.argument.value);
    return node;
  });
  return named;
}

/** The statements of a file. */
export function parseSource(path: string): ReturnType<typeof parse>['program']['body'] {
  const text = readFileSync(path, 'utf8');
  const plugins: ['typescript', 'importAttributes'] = ['typescript', 'importAttributes'];
  return parse(text, { sourceType: 'module', createImportExpressions: true, plugins }).program.body;
}

/** The file that a relative import means. */
export function resolveImport(from: SourceFile, specifier: string): string {
  return posix.join(posix.dirname(from.path), specifier);
}
