import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Place } from '../../../src/model/source.ts';
import type { ScalarNode, YamlNode } from '../../../src/model/yaml/index.ts';
import { at, nodesOf, yamlOf } from './yaml-of.ts';

/** What YAML is made of, so that many texts are nearly right. */
const token = fc.constantFrom(
  ...[
    'a',
    'b: ',
    'B: ',
    '- ',
    '? ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '&a ',
    '*a ',
    '*a',
    '!!str ',
    '!x ',
  ],
  ...[
    '|\n',
    '>\n',
    '|-\n',
    '>+2\n',
    '\n',
    '\n ',
    '\n  ',
    '\n    ',
    ' ',
    '\t',
    ' # c\n',
    '#',
    '---\n',
    '...\n',
    '%a\n',
  ],
  ...[
    '\\',
    '\\n',
    '\\x41',
    '\\U0001F600',
    '\r\n',
    '\r',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\0',
    '\x01',
    '\ud800',
    '😀',
    'ß',
  ],
  ...['<<: ', '~', '0x1', '1.5', 'null', `\${{ x }}`, '- - ', '-\n', ':\n', '@', '`'],
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

function isInside(place: Place, within: { start: number; end: number }): boolean {
  return within.start <= place.start && place.start <= place.end && place.end <= within.end;
}

function scalarsOf(root: YamlNode | undefined): readonly ScalarNode[] {
  return root === undefined ? [] : nodesOf(root).filter((node) => node.kind === 'scalar');
}

function check(property: (text: string) => void): void {
  fc.assert(fc.property(text, property), { numRuns: 3000 });
}

describe('any text', () => {
  test('is read without throwing, and every place is in it', () => {
    check((text) => {
      const { root, problems, comments } = yamlOf(text);
      const whole = { start: 0, end: text.length };
      const places = [
        ...(root === undefined ? [] : nodesOf(root)),
        ...problems.map((problem) => problem.at),
        ...comments,
      ];
      expect(places.filter((place) => !isInside(place, whole))).toEqual([]);
      expect(problems.filter(({ message }) => !/^[a-z][^\n]*[^.\n]$/.test(message))).toEqual([]);
    });
  });

  test('has its children within their parents', () => {
    check((text) => {
      for (const node of nodesOf(yamlOf(text).root ?? at('- a'))) {
        if (node.alias !== undefined || node.kind === 'scalar') continue;
        const children =
          node.kind === 'seq' ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
        expect(children.filter((child) => !isInside(child.alias ?? child, node))).toEqual([]);
      }
    });
  });

  test('has parts that are where they say, one behind the other', () => {
    check((text) => {
      for (const scalar of scalarsOf(yamlOf(text).root)) {
        const parts = [...scalar.value].map((_, index) => scalar.part(index, index + 1));
        expect(parts.filter((part) => !isInside(part, scalar))).toEqual([]);
        expect(parts.map((part) => part.text).join('')).toBe(scalar.value.slice(0, parts.length));
        expect(
          parts.every((part, index) => index === 0 || part.start >= (parts[index - 1]?.start ?? 0)),
        ).toBe(true);
      }
    });
  });

  test('has comments that begin with # and overlap no scalar', () => {
    check((text) => {
      const { root, comments } = yamlOf(text);
      const scalars = scalarsOf(root).filter(
        ({ style }) => style !== 'literal' && style !== 'folded',
      );
      for (const comment of comments) {
        expect(text.charAt(comment.start)).toBe('#');
        expect(
          scalars.filter(({ start, end }) => start < comment.end && comment.start < end),
        ).toEqual([]);
      }
    });
  });
});

describe('a value, spelled in any style, reads as itself', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'ab 01:#-\'"\\{[,|>&*!%@\t\n😀é'),
    minLength: 1,
    maxLength: 30,
  });

  /** Every cut of the value must be found in the source, and decode to itself there. */
  function checkStyle(spell: (value: string) => string, decode: (written: string) => string): void {
    fc.assert(
      fc.property(word, fc.nat(30), fc.nat(30), (said, one, other) => {
        const value = `${said}\n`;
        const scalar = at(`a: ${spell(value)}\n`, 'a');
        expect(scalar).toMatchObject({ kind: 'scalar', value });
        if (scalar.kind !== 'scalar') return;
        const part = scalar.part(Math.min(one, other), Math.max(one, other));
        expect(decode(scalar.source.text.slice(part.start, part.end))).toBe(part.text);
      }),
    );
  }

  test('double quotes', () => {
    checkStyle(JSON.stringify, (written) => JSON.parse(`"${written}"`));
  });

  test('escapes only', () => {
    const hex = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    checkStyle(
      (value) => `"${value.split('').map(hex).join('')}"`,
      (written) => JSON.parse(`"${written}"`),
    );
  });

  test('literal', () => {
    checkStyle(
      (value) => `|2+\n  ${value.slice(0, -1).replaceAll('\n', '\n  ')}`,
      (written) => written.replaceAll('\n  ', '\n'),
    );
  });

  test('literal with CRLF', () => {
    checkStyle(
      (value) => `|2+\r\n  ${value.slice(0, -1).replaceAll('\n', '\r\n  ')}\r`,
      (written) => written.replaceAll(/\r\n( {2})?/g, '\n'),
    );
  });
});
