import { expect, test } from '@jest/globals';
import type { ChoicePart } from '../../../src/fetch/choice.ts';
import { splitWords } from '../../../src/javascript/sinks/split-words.ts';

const hole: ChoicePart = { kind: 'machine', name: 'HOME' };

test.each<[string, readonly ChoicePart[], readonly string[]]>([
  ['spaces split', [text('pip install  x')], ['pip', 'install', 'x']],
  [
    'double quotes keep',
    [text('"C:\\\\Program Files\\\\x" -m pip')],
    ['C:\\\\Program Files\\\\x', '-m', 'pip'],
  ],
  ['single quotes are letters', [text("sh -c 'a b'")], ['sh', '-c', "'a", "b'"]],
  ['a quote after a backslash stays', [text('say \\"x\\"')], ['say', '"x"']],
  ['a hole never splits', [hole, text('/bin/npm ci')], ['{HOME}/bin/npm', 'ci']],
  ['nothing is no word', [text('  ')], []],
])('%s', (_name, parts, words) => {
  expect(splitWords({ parts, when: [] }).map(show)).toEqual(words);
});

function text(words: string): ChoicePart {
  return { kind: 'text', text: words };
}

function show(parts: readonly ChoicePart[]): string {
  return parts
    .map((part) =>
      part.kind === 'text' ? part.text : `{${'name' in part ? part.name : part.kind}}`,
    )
    .join('');
}
