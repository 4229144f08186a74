import { expect, test } from '@jest/globals';
import { fetchesInScript } from '../../src/script/fetches-in-script.ts';
import { scriptText } from './script-text.ts';

const hashes = 'the hashes of its requirements';

test.each<[string, string | undefined]>([
  ['pip install --require-hashes -r r.txt', hashes],
  ['a=(-r r.txt --require-hashes)\npip install "${a[@]}"', hashes],
  ['a=(-r r.txt --require-hashes)\nif x; then a+=(--pre); fi\npip install "${a[@]}"', hashes],
  ['a=(-r r.txt)\nif x; then a+=(--require-hashes); fi\npip install "${a[@]}"', undefined],
  ['a="-r r.txt --require-hashes"\npip install $a', hashes],
  ['a="-r r.txt"\nif x; then a="$a --require-hashes"; fi\npip install $a', undefined],
  ['pip install --require-hashes -r https://example.org/r.txt', undefined],
  ['curl -fsSLo r.txt https://example.org/r\npip install --require-hashes -r r.txt', undefined],
  ['pnpm install --frozen-lockfile', 'pnpm-lock.yaml'],
  ['pnpm install --frozen-lockfile=true', 'pnpm-lock.yaml'],
  ['pnpm install --frozen-lockfile=false', undefined],
  ['pnpm install --no-frozen-lockfile', undefined],
])('what %j installs is fixed by %j', (text, expected) => {
  const { fetches } = fetchesInScript(scriptText(text));
  expect(fetches.find(({ kind }) => kind === 'install')?.fixedBy).toBe(expected);
});
