import { isBuiltin } from 'node:module';
import { expect, test } from '@jest/globals';
import { isAllowed, roomOf } from './support/arrows.ts';
import { findCycle } from './support/find-cycle.ts';
import { resolveImport, type SourceFile, sourceFiles } from './support/source-files.ts';

interface Import {
  readonly file: SourceFile;
  readonly specifier: string;
}

const imports: readonly Import[] = sourceFiles.flatMap((file) =>
  file.imports.map((specifier) => ({ file, specifier })),
);

test('every import follows an arrow of the design', () => {
  expect(
    offenders(({ file, specifier }) => !isAllowed(roomOf(file.path), targetRoom(file, specifier))),
  ).toEqual([]);
});

test('a rule imports no other rule', () => {
  expect(
    offenders(({ file, specifier }) => {
      const rule = ruleOf(file.path);
      const other = ruleOf(resolveImport(file, specifier));
      return rule !== undefined && other !== undefined && rule !== other;
    }),
  ).toEqual([]);
});

test('no file imports itself over others', () => {
  const graph = new Map(sourceFiles.map((file) => [file.path, relativeImports(file)]));
  expect(findCycle(graph)).toBeUndefined();
});

test('no package imports itself over others', () => {
  const graph = new Map<string, string[]>();
  for (const { file, specifier } of imports) {
    const from = folderOf(file.path);
    if (specifier.startsWith('@portcullis/')) {
      graph.set(from, [
        ...(graph.get(from) ?? []),
        `packages/${specifier.slice('@portcullis/'.length)}`,
      ]);
    }
  }
  expect(findCycle(graph)).toBeUndefined();
});

test('a package is imported by its name, never by its inside', () => {
  expect(
    offenders(({ file, specifier }) => {
      if (specifier.startsWith('.'))
        return folderOf(resolveImport(file, specifier)) !== folderOf(file.path);
      return /^@portcullis\/[^/]+\//.test(specifier);
    }),
  ).toEqual([]);
});

test("only the runner imports the runner's toolkit", () => {
  expect(
    offenders(
      ({ file, specifier }) =>
        /^@actions\/(?!expressions(?:\/|$))/.test(specifier) && roomOf(file.path) !== 'runner',
    ),
  ).toEqual([]);
});

test('only one room knows the YAML library', () => {
  expect(
    offenders(
      ({ file, specifier }) =>
        /^(js-)?yaml$/.test(specifier) &&
        !/^packages\/(core\/src\/model\/yaml|dev)\//.test(file.path),
    ),
  ).toEqual([]);
});

test('core has no file system, no network and no process', () => {
  expect(
    offenders(
      ({ file, specifier }) =>
        isBuiltin(specifier) &&
        file.path.startsWith('packages/core/') &&
        specifier !== 'node:crypto',
    ),
  ).toEqual([]);
});

function offenders(isWrong: (one: Import) => boolean): readonly string[] {
  return imports.filter(isWrong).map(({ file, specifier }) => `${file.path} imports ${specifier}`);
}

function targetRoom(file: SourceFile, specifier: string): string {
  if (specifier.startsWith('.')) return roomOf(resolveImport(file, specifier));
  const own = /^@portcullis\/([^/]+)/.exec(specifier);
  return own?.[1] ?? roomOf(file.path);
}

function relativeImports(file: SourceFile): readonly string[] {
  return file.imports.filter((one) => one.startsWith('.')).map((one) => resolveImport(file, one));
}

function folderOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function ruleOf(path: string): string | undefined {
  return /^packages\/core\/src\/rules\/(?!sets\/)([^/]+)\//.exec(path)?.[1];
}
