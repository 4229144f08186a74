import { describe, expect, test } from '@jest/globals';
import { nodesOf, yamlOf } from './yaml-of.ts';

const mebibyte = 1024 * 1024;
const fill = (unit: string, size = mebibyte) => unit.repeat(Math.floor(size / unit.length));
const list = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('what is too much is inconclusive, with its place', () => {
  test.each<[string, string, string]>([
    ['brackets', fill('['), 'too-deep'],
    ['braces', fill('{a: '), 'too-deep'],
    ['dashes', fill('- '), 'too-deep'],
    ['question marks', fill('? '), 'too-deep'],
    ['101 levels', `${'['.repeat(101)}${']'.repeat(101)}`, 'too-deep'],
    [
      'aliases in aliases',
      list(102, (index) => `- &a${index} [${index === 0 ? '' : `*a${index - 1}`}]`),
      'too-deep',
    ],
    [
      'a deep alias in a deep place',
      `- &a ${'['.repeat(60)}${']'.repeat(60)}\n- ${'['.repeat(60)}*a${']'.repeat(60)}`,
      'too-deep',
    ],
    [
      'a billion laughs',
      list(
        9,
        (index) =>
          `a${index}: &a${index} [${Array(9)
            .fill(index === 0 ? 'ha' : `*a${index - 1}`)
            .join(', ')}]`,
      ),
      'too-large',
    ],
    ['items', fill('- a\n'), 'too-large'],
    ['items in brackets', `[${fill('a,')}]`, 'too-large'],
    ['entries', list(60_000, (index) => `k${index}: v`), 'too-large'],
  ])('%s', (_, text, reason) => {
    const { root, problems } = yamlOf(text);
    expect([root, problems]).toMatchObject([undefined, [{ kind: 'limit', reason }]]);
    expect(problems.length).toBe(1);
  });

  test.each<[string, string]>([
    ['100 levels', `${'['.repeat(100)}${']'.repeat(100)}`],
    [
      '100 levels by aliases',
      list(99, (index) => `- &a${index} [${index === 0 ? '' : `*a${index - 1}`}]`),
    ],
    ['99,999 nodes', `- a\n${'- a\n'.repeat(99_998)}`],
    ['many aliases', `- &a b\n${'- *a\n'.repeat(49_000)}`],
  ])('%s are read', (_, text) => {
    expect(yamlOf(text)).toMatchObject({ root: { kind: 'seq' }, problems: [] });
  });

  test('what is above the bound keeps its comments', () => {
    expect(
      yamlOf(`# first\n- &a b # second\n${fill('[')} # "`).comments.length,
    ).toBeLessThanOrEqual(2);
    expect(
      yamlOf(
        `# first\n${list(
          9,
          (index) =>
            `a${index}: &a${index} [${Array(9)
              .fill(index === 0 ? 'ha' : `*a${index - 1}`)
              .join(', ')}]`,
        )}`,
      ).comments,
    ).toMatchObject([{ text: 'first' }]);
  });

  test('problems are told, not all of thousands', () => {
    expect(yamlOf(fill('- *x\n')).problems.length).toBe(20);
    expect(yamlOf(`a: b # ${fill('\u2028', 5000)}`).problems.length).toBe(20);
  });
});

/** Each was once slow in a YAML reader, or would be with a careless loop here. */
describe('a mebibyte of anything is read in about a second', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['quotes', fill("'")],
    ['double quotes', fill('"')],
    ['open quotes', `"${fill('\\"')}`],
    ['doubled quotes', `a: '${fill("''")}'`],
    ['escapes', `a: "${fill('\\x41')}"`],
    ['escaped breaks', `a: "${fill('\\\n ')}"`],
    ['anchors', fill('&a ')],
    ['anchor lines', list(60_000, (index) => `&a${index}`)],
    ['anchored items', list(60_000, (index) => `- &a${index} x`)],
    ['redefinitions', fill('- &a x\n- *a\n', 400_000)],
    ['tags', fill('!a ')],
    ['a long tag', `!${fill('a')} x`],
    ['a tag of escapes', `!${fill('%41')} x`],
    [
      'tag handles',
      `${list(20_000, (index) => `%TAG !a${index}! b`)}\n---\n${'- !a1!x y\n'.repeat(20_000)}`,
    ],
    ['directives', `${fill('%A b\n')}---\na`],
    ['documents', fill('---\n')],
    ['document ends', fill('...\n')],
    ['line breaks', fill('\n')],
    ['blank values', `a: b${fill('\n')}c: d`],
    ['plain lines', `a:\n${fill(' b\n')}`],
    ['plain words', `a: ${fill('b ')}`],
    ['quoted lines', `a: "\n${fill(' b\n')} "`],
    ['literal lines', `a: |\n${fill('  b\n')}`],
    ['blank literal lines', `a: |\n  b\n${fill(' \n')}`],
    ['kept lines', `a: |+\n${fill(' \n')}`],
    ['folded lines', `a: >\n${fill('  b\n\n   c\n')}`],
    ['literals', fill('- |\n a\n', 340_000)],
    ['hashes', fill(' #')],
    ['comments', fill('#\n')],
    ['comments and carriage returns', fill('# a\r')],
    ['comments in brackets', `[${fill('a, # ]\n', 400_000)}]`],
    ['strange breaks', `a: b # ${fill('\u0085')}`],
    ['null bytes', `a: b # ${fill('\0')}`],
    ['control characters', `a: ${fill('\x01')}`],
    ['byte order marks', fill('\ufeff\n')],
    ['tab lines', `a: "b"\n${fill('\t\n')}c: d`],
    ['one key again and again', fill('a: 1\n')],
    ['long keys', fill(`${'k'.repeat(5000)}: 1\n`)],
    ['keys of one shape', list(49_000, (index) => `k${String(index).padStart(9, '0')}: v`)],
    ['keys that fold', list(49_000, (index) => `ßé${index}: v`)],
    ['empty entries', fill('? \n')],
    ['empty keys', fill(': \n')],
    ['explicit keys', fill('? a\n: b\n')],
    ['explicit keys and blank lines', fill(`? a${'\n'.repeat(100)}`)],
    ['a big key', `{${'['.repeat(80)}${fill('a,')}${']'.repeat(80)}: 1}`],
    ['pairs of pairs', `${'['.repeat(90)}${fill('a,')}${']: 1'.repeat(90)}`],
    ['lines indented less', `a:\n  b: "\n${fill('x\n')}"`],
    [
      'lines indented less, late',
      `z: [${fill('a,', 1_000_000)}]\na:\n  b: [\n${'x,\n'.repeat(900)}]`,
    ],
    ['comments without a space', `[${fill('a,#\n')}]`],
    ['alias keys', `- &a x\n- b: c\n${fill('  *a: d\n')}`],
    ['a number', `a: ${fill('1')}x`],
    ['an exponent', `a: ${fill('1e')}`],
    ['a hexadecimal number', `a: 0x${fill('f')}`],
  ];

  test.each(texts)('%s', (_, text) => {
    const begin = process.cpuUsage();
    const { root, comments } = yamlOf(text);
    const nodes = root === undefined ? [] : nodesOf(root);
    for (const node of nodes)
      if (node.kind === 'scalar') node.part(node.value.length >> 1, node.value.length);
    const { user, system } = process.cpuUsage(begin);
    expect(comments.length + nodes.length).toBeGreaterThanOrEqual(0);
    // A second on a quiet machine, and room for a busy one; what is quadratic takes minutes.
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
