import { describe, expect, test } from '@jest/globals';
import type { YamlNode } from '../../../src/model/yaml/index.ts';
import { at, rootOf, yamlOf } from './yaml-of.ts';

function places(text: string, node: YamlNode): readonly (string | undefined)[] {
  return [
    text.slice(node.start, node.end),
    node.alias && text.slice(node.alias.start, node.alias.end),
  ];
}

describe('an alias is its target, with both places', () => {
  test.each<[string, readonly (string | number)[], string, string]>([
    ['a: &x b\nc: *x\n', ['c'], 'b', '*x'],
    ['a: &x "b"\nc: [*x , d]\n', ['c', 0], '"b"', '*x'],
    ['a: &x [b, c]\nd: *x\n', ['d'], '[b, c]', '*x'],
    ['a: &x\n  b: c\nd:\n  - *x\n', ['d', 0], 'b: c', '*x'],
    ['a: &x b\nc: &x d\ne: *x\n', ['e'], 'd', '*x'],
    ['&x a: b\nc: *x\n', ['c'], 'a', '*x'],
    ['a: &long-name_1 b\nc: *long-name_1\n', ['c'], 'b', '*long-name_1'],
    ['a: &x\nb: *x\n', ['b'], '', '*x'],
    ['a: &x [&x b, *x]\nc: *x\n', ['c'], 'b', '*x'],
  ])('%j', (text, path, ...expected) => {
    expect(places(text, at(text, ...path))).toEqual(expected);
  });

  test.each(['*x : c', '*x: c', '{ *x: c }', '{*x : c}', '? *x\n: c'])('as a key: %j', (entry) => {
    const text = `- &x b\n- ${entry.replace('\n', '\n  ')}\n`;
    const map = at(text, 1);
    const key = map.kind === 'map' ? map.entries[0]?.key : undefined;
    expect(key && [...places(text, key), key.value]).toEqual(['b', '*x', 'b']);
    expect(map.kind === 'map' && map.get('b')).toMatchObject({ value: 'c' });
  });

  test('what is in an aliased collection has no alias of its own, and the target has none either', () => {
    const text = 'a: &x [b, [c]]\nd: *x\n';
    expect(at(text, 'd', 0).alias).toBeUndefined();
    expect(at(text, 'a').alias).toBeUndefined();
    expect([at(text, 'a').anchor, at(text, 'd').anchor]).toEqual(['x', 'x']);
  });

  test('an alias in an anchored value stays one', () => {
    const text = 'a: &x b\nc: &y [*x]\nd: *y\n';
    expect(places(text, at(text, 'd', 0))).toEqual(['b', '*x']);
  });
});

describe('what an alias cannot be', () => {
  test.each<[string, string, string]>([
    [
      'a: *x\n',
      '*x',
      'unknown alias "*x": no anchor "&x" stands above it, define it there or write the value out',
    ],
    [
      'a: *x\nb: &x c\n',
      '*x',
      'unknown alias "*x": no anchor "&x" stands above it, define it there or write the value out',
    ],
    [
      'a: &x [b, *x]\n',
      '*x',
      'alias "*x" stands inside the value it names and would never end: write the value out',
    ],
    [
      'a: &x\n  b: {c: *x}\n',
      '*x',
      'alias "*x" stands inside the value it names and would never end: write the value out',
    ],
    ['a: &x [b]\n*x : c\n', '*x', 'cannot use a collection as a key: keys are scalars, write one'],
  ])('%j', (text, place, message) => {
    const { problems } = yamlOf(text);
    expect(
      problems.map((problem) => [
        problem.kind,
        text.slice(problem.at.start, problem.at.end),
        problem.message,
      ]),
    ).toEqual([['refused', place, message]]);
  });

  test('what stands beside it is read all the same', () => {
    const { root } = yamlOf('a: *x\nb: [*y, c]\n*z : d\ne: f\n');
    expect(root?.kind === 'map' && root.entries.map(({ key }) => key.value)).toEqual(['b', 'e']);
    expect(root?.kind === 'map' && root.get('b')).toMatchObject({ items: [{ value: 'c' }] });
  });

  test('GitHub and YAML part ways where an anchor is defined again between an alias and its reader', () => {
    const text = 'a: &x b\nc: &y [*x]\nd: &x e\nf: *y\n';
    const { root, problems } = yamlOf(text);
    expect(problems).toMatchObject([
      { kind: 'limit', reason: 'undecidable', at: { start: text.indexOf('*y') } },
    ]);
    expect(root).toBeDefined();
    expect(yamlOf('a: &x b\nc: &y [*x]\nd: *y\n').problems).toEqual([]);
    expect(yamlOf('a: &x b\nc: &y [z]\nd: &x e\nf: *y\n').problems).toEqual([]);
  });

  test('an alias may stand for another than the anchor of the same name further down', () => {
    const root = rootOf('a: &x b\nc: *x\nd: &x e\n');
    expect(root.kind === 'map' && root.get('c')).toMatchObject({ value: 'b' });
  });
});
