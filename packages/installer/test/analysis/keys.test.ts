import { expect, test } from '@jest/globals';
import { analyse } from '../../src/analysis/analyse.ts';
import { toScript } from '../../src/script/to-script.ts';
import { verdictOf } from '../../src/verdict/verdict-of.ts';

/** A signature says who has signed only as far as somebody has said which key that is. */
function judged(lines: readonly string[]) {
  const script = ['#!/bin/bash', 'set -euo pipefail', ...lines, 'tar -xzf t.tgz'].join('\n');
  const { verdict, source } = verdictOf(analyse(toScript('install.sh', script)));
  return [verdict, source];
}

const base = 'https://example.com/tool';
const fingerprint = '729D2FB0FFD61B13593C8824A5AC3FE8D5ABFF81';
const got = [`curl -fsSL ${base}/t.tgz -o t.tgz`, `curl -fsSL ${base}/t.tgz.asc -o t.tgz.asc`];
const key = `curl -fsSL ${base}/key.asc -o key.asc`;
const verify = 'gpg --verify t.tgz.asc t.tgz';
const hash = '729d2fb0ffd61b13593c8824a5ac3fe8d5abff8114b13a58f43c614f227cfd8b';

test.each([
  ['imported from a file', [key, 'gpg --batch --import key.asc', verify]],
  ['imported from a pipe', [`curl -fsSL ${base}/key.asc | gpg --import`, verify]],
  ['imported from a pipe, as "-"', [`curl -fsSL ${base}/key.asc | gpg --import -`, verify]],
  ['imported from a substitution', [`gpg --import <(curl -fsSL ${base}/key.asc)`, verify]],
  [
    'made a keyring of',
    [
      `curl -fsSL ${base}/key.asc | gpg --dearmor > ring.gpg`,
      'gpgv --keyring ring.gpg t.tgz.asc t.tgz',
    ],
  ],
  [
    'made a keyring of with an option',
    [
      `curl -fsSL ${base}/key.asc | gpg --dearmor -o ring.gpg`,
      'gpgv --keyring ring.gpg t.tgz.asc t.tgz',
    ],
  ],
  ['whatever a server has for a name', ['gpg --recv-keys "$KEY"', verify]],
  [
    'whatever is in the signature',
    [`gpg --keyserver-options auto-key-retrieve ${verify.slice(4)}`],
  ],
  // The file may have a second key beside that one.
  [
    'one of those that are listed',
    [key, 'gpg --import key.asc', `gpg --list-keys ${fingerprint} || exit 1`, verify],
  ],
  ['one of two', [key, `gpg --recv-keys ${fingerprint}`, 'gpg --import key.asc', verify]],
])('a key that is downloaded: %s', (_, lines) => {
  expect(judged([...got, ...lines])).toEqual(['same-origin', 'same-release']);
});

test.each([
  [
    'in the script',
    ["gpg --import <<'EOF'", '-----BEGIN PGP PUBLIC KEY BLOCK-----', 'EOF', verify],
  ],
  ['there before', [verify]],
  ['asked for by its fingerprint', [`gpg --recv-keys ${fingerprint}`, verify]],
  [
    'compared before it is imported',
    [key, `echo "${hash}  key.asc" | sha256sum -c -`, 'gpg --import key.asc', verify],
  ],
  [
    'that has signed, by what gpg says of it',
    [
      key,
      'gpg --import key.asc',
      `gpg --status-fd 1 ${verify.slice(4)} | grep -q "VALIDSIG ${fingerprint}"`,
    ],
  ],
])('a key that somebody has fixed: %s', (_, lines) => {
  expect(judged([...got, ...lines])).toEqual(['likely', 'signature']);
});
