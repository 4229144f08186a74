import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import packed from '../../src/powershell/grammar/grammar.json' with { type: 'json' };

/** Nobody reads wasm: what is packed is what the packages of the lockfile have, to the byte. */
test.each([
  ['web-tree-sitter', packed.engine],
  ['tree-sitter-powershell', packed.grammar],
])('the wasm of %s is the one of the package', (name, text) => {
  const bytes = brotliDecompressSync(Buffer.from(text, 'base64'));
  const original = readFileSync(`node_modules/${name}/${name}.wasm`);
  expect(bytes.equals(original)).toBe(true);
});

test.each(['web-tree-sitter', 'tree-sitter-powershell'])(
  '%s has the version that is named',
  (name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    expect(packed.comment).toContain(`${name} ${version}`);
  },
);
