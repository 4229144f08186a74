import { expect, test } from '@jest/globals';
import { linePower } from '../../src/analysis/pull-request-code/line-power.ts';

const root = { folder: undefined, trusted: ['base'] };
const aside = { folder: 'pr', trusted: [] };

test.each([
  ['make', 'does', undefined],
  ['make -C pr', 'does', 'does'],
  ['npm ci', 'does', undefined],
  ['npm --prefix pr ci', 'does', 'does'],
  ['npm install -g typescript', undefined, undefined],
  ['npm --version', undefined, undefined],
  ['sudo -E make install', 'does', undefined],
  ['npx eslint .', 'does', undefined],
  ['pip install -r requirements.txt', 'does', undefined],
  ['pip install -r pr/requirements.txt', 'does', 'does'],
  ['pip install ./pr', 'does', 'does'],
  ['pip install requests', undefined, undefined],
  ['python -m pip install .', 'does', undefined],
  ['python -m json.tool x', undefined, undefined],
  ['python -m pytest', 'does', undefined],
  ['python tools/x.py', 'does', undefined],
  ['python tools/x.py pr/data.json', 'does', undefined],
  ['python pr/x.py', 'does', 'does'],
  ['python base/x.py', undefined, undefined],
  ['python -c "import x"', 'may', undefined],
  ['python /opt/x.py', undefined, undefined],
  ['./gradlew build', 'does', undefined],
  ['pr/gradlew build', 'does', 'does'],
  ['base/run.sh', undefined, undefined],
  ['/usr/bin/make', 'does', undefined],
  ['bash scripts/x.sh', 'does', undefined],
  ['bash -e scripts/x.sh', 'does', undefined],
  ['bash -c "make"', undefined, undefined],
  ['node -e 1', 'may', undefined],
  ['bash pr/x.sh', 'does', 'does'],
  ['. ./env.sh', 'does', undefined],
  ['go install golang.org/x/tools/cmd/goimports@v0.1.0', undefined, undefined],
  ['go run ./cmd', 'does', undefined],
  ['cat pr/x', undefined, undefined],
  ['git diff', undefined, undefined],
  ['some-linter .', 'may', undefined],
  ['some-linter pr/x', 'may', undefined],
])('%s', (text, inRoot, inFolder) => {
  const line = text.split(' ');
  expect(linePower(line, root)).toBe(inRoot);
  expect(linePower(line, aside)).toBe(inFolder);
});
