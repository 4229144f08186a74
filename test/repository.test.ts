import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { sourceFiles } from './support/source-files.ts';

const folders = globSync('{packages,actions}/*/package.json')
  .map((path) => path.slice(0, -13))
  .sort();

test.each(['.', ...folders])('%s pins every dependency to one version', (folder) => {
  const manifest = readManifest(folder);
  const ranges = [
    ...Object.entries(manifest.dependencies ?? {}),
    ...Object.entries(manifest.devDependencies ?? {}),
    ...Object.entries(manifest.optionalDependencies ?? {}),
    ...Object.entries(manifest.overrides ?? {}),
  ].filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
});

describe.each(folders)('%s', (folder) => {
  const manifest = readManifest(folder);
  const dependencies = Object.keys(manifest.dependencies ?? {});

  test('is private and named after its folder', () => {
    const [top, name] = folder.split('/');
    const expected = `@portcullis/${top === 'actions' ? `action-${name}` : name}`;
    expect([manifest.private, manifest.name]).toEqual([true, expected]);
  });

  test('depends on what it imports, and on nothing else', () => {
    const files = sourceFiles.filter(({ path }) => path.startsWith(`${folder}/`));
    const imported = files.flatMap(({ imports }) => imports.flatMap(packageName));
    expect(dependencies.sort()).toEqual([...new Set(imported)].sort());
  });

  test('refers to the projects of its dependencies', () => {
    const { references = [] } = JSON.parse(readFileSync(`${folder}/tsconfig.json`, 'utf8'));
    const own = dependencies.filter((name) => name.startsWith('@portcullis/'));
    expect(references.map(({ path }: { path: string }) => path.split('/').at(-1)).sort()).toEqual(
      own.map((name) => name.slice('@portcullis/'.length)).sort(),
    );
  });
});

test('the lockfile names no host, so that any registry serves it', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const hosts = Object.values<{ resolved?: string }>(lockfile.packages).filter(({ resolved }) =>
    resolved?.includes('://'),
  );
  expect(hosts).toEqual([]);
});

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
}

/** `@scope/name/inside` and `name/inside` belong to a package; relative and built-in ones do not. */
function packageName(specifier: string): readonly string[] {
  if (specifier.startsWith('.') || isBuiltin(specifier) || typesAlone.has(specifier)) return [];
  return [specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')];
}

/** Types of \`@types/estree\`, which the root has: at run time there is no such package. */
const typesAlone: ReadonlySet<string> = new Set(['estree']);
