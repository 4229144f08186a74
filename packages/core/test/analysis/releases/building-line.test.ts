import { expect, test } from '@jest/globals';
import { buildingLine } from '../../../src/analysis/releases/building-line.ts';
import { scriptOf } from '../../../src/analysis/shell/script-of.ts';
import { readRepository } from '../../../src/index.ts';

/** The line of a script, as a job on Linux runs it. */
function building(script: string): string | undefined {
  const path = '.github/workflows/a.yml';
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(script)}\n`;
  const repository = readRepository([{ path, repositoryPath: path, kind: 'workflow', text }]);
  const job = repository.workflows[0]?.jobs[0];
  const step = job?.steps[0];
  const read = step && scriptOf(step, job);
  return read && buildingLine(read)?.join(' ');
}

test.each([
  ['npm ci', 'npm ci'],
  ['echo hi\nnpm ci && npm test', 'npm ci'],
  ['set -e\nif true; then cargo build --release; fi', 'cargo build --release'],
  ['python -m build', 'python -m build'],
  ['./gradlew assemble', './gradlew assemble'],
  ['./scripts/build.sh --all', './scripts/build.sh --all'],
  ['pip install .', 'pip install .'],
  ['goreleaser build --snapshot', 'goreleaser build --snapshot'],
])('%j builds', (script, line) => {
  expect(building(script)).toBe(line);
});

test.each([
  'npm publish',
  'npm install -g npm@11',
  'npm version patch',
  'pip install twine',
  'twine upload dist/*',
  'cargo login',
  'cargo install cargo-release',
  'cargo publish --no-verify',
  './scripts/publish.sh',
  'bash .github/scripts/notes.sh',
  'gh release create v1 dist/*',
  'git push --tags',
  'cat > notes.md <<EOF\nnpm ci\nEOF',
  'echo "run npm ci first"',
  `${'a '.repeat(50_000)}b`,
])('%j does not', (script) => {
  expect(building(script)).toBeUndefined();
});
