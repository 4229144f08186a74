import { expect, test } from '@jest/globals';
import { splitTemplate } from '../../../src/model/expression/split-template.ts';

test.each<[string, readonly string[], number | undefined]>([
  ['plain', [], undefined],
  ['${{ a }}', ['a'], undefined],
  ['${{a}}${{ b }} c ${{  d.e  }}', ['a', 'b', 'd.e'], undefined],
  ["${{ 'a}}b' }}", ["'a}}b'"], undefined],
  ["${{ 'it''s }}' }}", ["'it''s }}'"], undefined],
  ['${{ }}', [''], undefined],
  ['${{}}', [''], undefined],
  ['${{ a } }}', ['a }'], undefined],
  ['${{ a', [], 0],
  ['x ${{ a }} ${{ b', ['a'], 11],
  ["${{ 'a }}", [], 0],
  ['${{ a }', [], 0],
  ['$ {{ a }} { { b }}', [], undefined],
  ['$${{ a }}}', ['a'], undefined],
  ['${{\n  a\n}}', ['a'], undefined],
])('%j', (text, texts, unclosed) => {
  const template = splitTemplate(text);
  expect(template.holes.map((hole) => hole.text)).toEqual(texts);
  expect(template.unclosed).toBe(unclosed);
  for (const { from, to, offset, text: inner } of template.holes) {
    expect(text.slice(offset, offset + inner.length)).toBe(inner);
    expect(text.slice(from, from + 3)).toBe('${{');
    expect(text.slice(to - 2, to)).toBe('}}');
  }
});
