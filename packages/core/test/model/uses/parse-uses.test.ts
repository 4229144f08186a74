import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Part } from '../../../src/model/source.ts';
import { parseUses, type Uses } from '../../../src/model/uses/index.ts';
import { scalarOf } from './scalar-of.ts';

const commit = '3d3c42e5aac5ba805825da76410c181273ba90b1';

/** What was read, each part as its text. */
function said(uses: Uses): unknown {
  switch (uses.kind) {
    case 'repository':
      return [uses.owner.text, uses.name.text, uses.path?.text, uses.ref.text];
    case 'local':
      return [uses.kind, uses.path.text];
    case 'self':
      return [uses.kind, uses.path.text, uses.ref?.text];
    case 'docker':
      return [uses.kind, uses.image.text];
    case 'expression':
    case 'malformed':
      return uses.kind;
  }
}

function read(value: string): Uses {
  return parseUses(scalarOf(`uses: ${JSON.stringify(value)}`));
}

describe('what a value says', () => {
  test.each<[string, unknown]>([
    ['actions/checkout@v4', ['actions', 'checkout', undefined, 'v4']],
    [`actions/checkout@${commit}`, ['actions', 'checkout', undefined, commit]],
    ['actions/cache/save@v4', ['actions', 'cache', 'save', 'v4']],
    [
      'o/r/.github/workflows/x.yml@refs/heads/main',
      ['o', 'r', '.github/workflows/x.yml', 'refs/heads/main'],
    ],
    ['o\\r\\a\\b@v1', ['o', 'r', 'a/b', 'v1']],
    ['o//r///a@v1', ['o', 'r', 'a', 'v1']],
    ['/o/r@v1', ['o', 'r', undefined, 'v1']],
    ['o/r/@v1', ['o', 'r', undefined, 'v1']],
    ['o/r@v1\n', ['o', 'r', undefined, 'v1']],
    ['o/r@ v1', ['o', 'r', undefined, ' v1']],
    ['./a', ['local', './a']],
    ['./', ['local', './']],
    ['.\\a', ['local', '.\\a']],
    ['./a@v1', ['local', './a@v1']],
    ['$/a/b', ['self', 'a/b', undefined]],
    ['$/', ['self', '', undefined]],
    ['$//a', ['self', 'a', undefined]],
    ['$/$/a', ['self', '$/a', undefined]],
    ['$/a@v1', ['self', 'a', 'v1']],
    ['$/a@', ['self', 'a', '']],
    ['$/a@b@c', ['self', 'a', 'b@c']],
    ['docker://alpine', ['docker', 'alpine']],
    ['Docker://alpine:3', ['docker', 'alpine:3']],
    ['docker://alpine:3\n', ['docker', 'alpine:3']],
    ['${{ matrix.action }}', 'expression'],
    ['o/r@${{ env.REF }}', 'expression'],
    ['docker://${{ env.IMAGE }}', 'expression'],
    ['', 'malformed'],
    ['actions/checkout', 'malformed'],
    ['actions/checkout@', 'malformed'],
    ['checkout@v4', 'malformed'],
    ['/@v4', 'malformed'],
    [`actions/checkout@${commit}@v4`, 'malformed'],
    ['actions/check out@v4', 'malformed'],
    ['https://github.com/actions/checkout@v4', 'malformed'],
    ['../a', 'malformed'],
    ['.', 'malformed'],
    ['$', 'malformed'],
    ['$\\a', 'malformed'],
    ['docker://', 'malformed'],
    ['docker://:3', 'malformed'],
  ])('%j', (value, expected) => {
    expect(said(read(value))).toEqual(expected);
  });

  test.each([
    ['actions/checkout', '"actions/checkout" has no "@ref": write'],
    ['a/b@c@d', '"a/b@c@d" has more than one "@": write'],
    ['checkout@v4', '"checkout@v4" names no repository: write'],
    ['a/b@', '"a/b@" has no ref after "@": write'],
    ['docker://', '"docker://" names no image: write'],
  ])('malformed %j says why', (value, message) => {
    const uses = read(value);
    expect(uses.kind === 'malformed' && uses.message).toContain(message);
  });
});

test('a malformed value says no more than needed of itself', () => {
  const uses = read('a'.repeat(10_000));
  expect(uses.kind === 'malformed' && uses.message.length).toBeLessThan(400);
});

describe('where each part stands', () => {
  const spell = ({ source, start, end }: Part) => source.text.slice(start, end);

  test.each([
    ['plain', 'uses: o/r/a/b@v1'],
    ['double', 'uses: "o/r/a/b@v1"'],
    ['single', "uses: 'o/r/a/b@v1'"],
    ['flow', '{uses: o/r/a/b@v1}'],
    ['folded', 'uses: >-\n  o/r/a/b@v1'],
    ['literal', 'uses: |\n    o/r/a/b@v1\n'],
    ['windows', 'name: x\r\nuses: >-\r\n  o/r/a/b@v1\r\n'],
    ['alias', 'name: &a o/r/a/b@v1\nuses: *a'],
    ['tag', 'uses: !!str o/r/a/b@v1'],
  ])('%s', (_, text) => {
    const uses = parseUses(scalarOf(text));
    if (uses.kind !== 'repository' || uses.path === undefined) throw new Error(uses.kind);
    expect([uses.owner, uses.name, uses.path, uses.ref].map(spell)).toEqual([
      'o',
      'r',
      'a/b',
      'v1',
    ]);
  });

  test('escapes', () => {
    const uses = parseUses(scalarOf('uses: "\\x6f/r\\u0040v\\x31"'));
    if (uses.kind !== 'repository') throw new Error(uses.kind);
    expect([uses.owner, uses.name, uses.ref].map(spell)).toEqual(['\\x6f', 'r', 'v\\x31']);
    expect(uses.ref.text).toBe('v1');
  });

  test('self and docker', () => {
    const self = parseUses(scalarOf('uses: $/a/b@v1'));
    expect(self.kind === 'self' && self.ref && [spell(self.path), spell(self.ref)]).toEqual([
      'a/b',
      'v1',
    ]);
    const docker = parseUses(scalarOf('uses: "docker://ghcr.io/o/i:1"'));
    expect(docker.kind === 'docker' && docker.image.tag && spell(docker.image.tag)).toBe('1');
  });
});

describe('properties', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
  const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });

  test('what is put together is taken apart', () => {
    const record = fc.record({ owner: name, repository: name, path: fc.array(name), ref: name });
    fc.assert(
      fc.property(record, ({ owner, repository, path, ref }) => {
        const uses = read(`${[owner, repository, ...path].join('/')}@${ref}`);
        const joined = path.length === 0 ? undefined : path.join('/');
        expect(said(uses)).toEqual([owner, repository, joined, ref]);
      }),
    );
  });

  test('no text throws, and every part is inside its scalar', () => {
    const unit = fc.oneof(
      fc.constantFrom('.', '/', '\\', '$', '@', ':', '${{', 'docker://', '\n', ' '),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (pieces) => {
        const uses = read(pieces.join(''));
        for (const part of parts(uses)) {
          expect(part.start).toBeGreaterThanOrEqual(uses.at.start);
          expect(part.end).toBeLessThanOrEqual(uses.at.end);
          expect(part.start).toBeLessThanOrEqual(part.end);
        }
      }),
    );
  });

  function parts(uses: Uses): readonly Part[] {
    switch (uses.kind) {
      case 'repository':
        return [uses.owner, uses.name, uses.ref, ...(uses.path === undefined ? [] : [uses.path])];
      case 'self':
        return [uses.path, ...(uses.ref === undefined ? [] : [uses.ref])];
      case 'local':
        return [uses.path];
      case 'docker':
        return [uses.image, uses.image.name];
      default:
        return [];
    }
  }
});

describe('hostile', () => {
  test.each([
    ['slashes', '/'.repeat(1_000_000)],
    ['segments', 'a/'.repeat(500_000).concat('@v1')],
    ['signs', '@'.repeat(1_000_000)],
    ['blanks', `a/b@v1${' '.repeat(1_000_000)}x`],
    ['dollars', `$${'/'.repeat(1_000_000)}`],
    ['colons', `docker://${':'.repeat(1_000_000)}`],
  ])('a megabyte of %s takes no time', (_, value) => {
    const before = performance.now();
    read(value);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
