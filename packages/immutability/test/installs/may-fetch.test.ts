import { describe, expect, test } from '@jest/globals';
import type { Choice } from '../../src/fetch/choice.ts';
import { mayFetch } from '../../src/installs/may-fetch.ts';

describe('a text that may fetch is looked at', () => {
  test.each([
    'curl -sSf https://example.com/x',
    'python3.12 -m pip install x',
    'pip.exe install x',
    'install() { cargo "$@"; }; install install',
    '$r = Invoke-webrequest https://example.com/x',
    'git -C x clone https://example.com/x',
    '"docker" \'run\' alpine',
  ])('%s', (text) => {
    expect(mayFetch({ text, holes: new Map(), variables: new Map() })).toBe(true);
  });
});

describe('a text without all words of a command line that fetches is not', () => {
  test.each(['cargo build', 'git status', 'docker ps', 'echo constructor', 'uv --version'])(
    '%s',
    (text) => {
      expect(mayFetch({ text, holes: new Map(), variables: new Map() })).toBe(false);
    },
  );
});

test('a word that is filled in counts', () => {
  const variables = new Map([['VERB', textOf('install')]]);
  const text = 'cargo $VERB x';
  expect(mayFetch({ text, holes: new Map(), variables })).toBe(true);
  expect(mayFetch({ text, holes: new Map(), variables: new Map() })).toBe(false);
});

function textOf(text: string): Choice {
  return { alternatives: [{ parts: [{ kind: 'text', text }], when: [] }], isOpen: false };
}
