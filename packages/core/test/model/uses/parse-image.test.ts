import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Part } from '../../../src/model/source.ts';
import { type Image, parseImage } from '../../../src/model/uses/index.ts';

const digest = `sha256:${'2ad1ac2f'.repeat(8)}`;

function partOf(text: string): Part {
  const source = {
    path: 'ci.yml',
    repositoryPath: 'ci.yml',
    kind: 'workflow',
    text: `<${text}>`,
  } as const;
  return { source, start: 1, end: 1 + text.length, text };
}

function said(image: Image | undefined) {
  return image && [image.registry?.text, image.name.text, image.tag?.text, image.digest?.text];
}

describe('parts of a reference', () => {
  const none = undefined;
  test.each<[string, readonly (string | undefined)[] | undefined]>([
    ['node', [none, 'node', none, none]],
    ['node:24', [none, 'node', '24', none]],
    [`node@${digest}`, [none, 'node', none, digest]],
    [`node:24@${digest}`, [none, 'node', '24', digest]],
    ['octo-org/tool', [none, 'octo-org/tool', none, none]],
    ['ghcr.io/octo-org/tool:1', ['ghcr.io', 'octo-org/tool', '1', none]],
    ['localhost/tool', ['localhost', 'tool', none, none]],
    ['localhost:5000/tool', ['localhost:5000', 'tool', none, none]],
    ['localhost:5000/tool:1', ['localhost:5000', 'tool', '1', none]],
    ['registry:5000/a/b', ['registry:5000', 'a/b', none, none]],
    ['registry:5000', [none, 'registry', '5000', none]],
    ['Registry/tool', ['Registry', 'tool', none, none]],
    [`[2001:db8::1]:5000/tool@${digest}`, ['[2001:db8::1]:5000', 'tool', none, digest]],
    ['node:', [none, 'node', '', none]],
    ['node@', [none, 'node', none, '']],
    ['node@sha256', [none, 'node', none, 'sha256']],
    ['node:24\n', [none, 'node', '24', none]],
    ['', undefined],
    [':24', undefined],
    ['@sha256:1', undefined],
    ['ghcr.io/', undefined],
    ['ghcr.io/:1', undefined],
  ])('%j', (text, expected) => {
    expect(said(parseImage(partOf(text)))).toEqual(expected);
  });
});

test('every part is spelled where it says', () => {
  const image = parseImage(partOf(`ghcr.io/octo-org/tool:1@${digest}`));
  const spell = (part: Part | undefined) => part?.source.text.slice(part.start, part.end);
  expect([image, image?.registry, image?.name, image?.tag, image?.digest].map(spell)).toEqual([
    `ghcr.io/octo-org/tool:1@${digest}`,
    'ghcr.io',
    'octo-org/tool',
    '1',
    digest,
  ]);
});

test('a value that is not spelled out is placed as a whole', () => {
  const whole = { ...partOf('${{ matrix.image }}'), text: 'node:24' };
  const image = parseImage(whole);
  expect(image?.tag).toEqual({ ...whole, text: '24' });
});

test('what is put together is taken apart', () => {
  const unit = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789');
  const word = fc.string({ unit, minLength: 1, maxLength: 8 });
  const maybe = fc.option(word, { nil: undefined });
  const path = fc.array(word, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.record({ host: maybe, path, tag: maybe, hash: maybe }), (made) => {
      const registry = made.host === undefined ? undefined : `${made.host}.io`;
      const name = made.path.join('/');
      const digest = made.hash === undefined ? undefined : `sha256:${made.hash}`;
      const head = registry === undefined ? name : `${registry}/${name}`;
      const tagged = made.tag === undefined ? head : `${head}:${made.tag}`;
      const text = digest === undefined ? tagged : `${tagged}@${digest}`;
      expect(said(parseImage(partOf(text)))).toEqual([registry, name, made.tag, digest]);
    }),
  );
});

test('no text throws, and no part leaves the whole', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'A', '/', ':', '@', '.', ' ', '\n', 'é') }),
      (text) => {
        const part = partOf(text);
        const image = parseImage(part);
        for (const one of [image, image?.registry, image?.name, image?.tag, image?.digest]) {
          if (one === undefined) continue;
          expect(one.start).toBeGreaterThanOrEqual(part.start);
          expect(one.end).toBeLessThanOrEqual(part.end);
          expect(part.source.text.slice(one.start, one.end)).toBe(one.text);
        }
      },
    ),
  );
});
