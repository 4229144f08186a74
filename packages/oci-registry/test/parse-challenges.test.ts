import { expect, test } from '@jest/globals';
import {
  array,
  assert,
  constantFrom,
  property,
  record,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';
import { parseChallenges } from '../src/parse-challenges.ts';

test.each([
  ['', []],
  [', ,', []],
  ['Basic', [['basic', {}]]],
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/alpine:pull"',
    [
      [
        'bearer',
        {
          realm: 'https://auth.docker.io/token',
          service: 'registry.docker.io',
          scope: 'repository:library/alpine:pull',
        },
      ],
    ],
  ],
  // The example of RFC 9110, section 11.6.1.
  [
    'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
    [
      ['basic', { realm: 'simple' }],
      ['newauth', { realm: 'apps', type: '1', title: 'Login to "apps"' }],
    ],
  ],
  [
    'Negotiate dGVzdA==, Bearer REALM = "r"',
    [
      ['negotiate', {}],
      ['bearer', { realm: 'r' }],
    ],
  ],
  [
    'Negotiate, Bearer realm="a, Basic realm=b"',
    [
      ['negotiate', {}],
      ['bearer', { realm: 'a, Basic realm=b' }],
    ],
  ],
  ['bearer\t realm="1", realm="2"', [['bearer', { realm: '1' }]]],
  ['realm="x"', []],
  ['Bearer realm="open', [['bearer', {}]]],
  ['Bearer scope="a", =, service="b"', [['bearer', { scope: 'a' }]]],
])('%j', (header, expected) => {
  expect(plain(header)).toEqual(expected);
});

const token = string({ unit: constantFrom(...'aZ09-._~!'), minLength: 1, maxLength: 6 });
const challenge = record({
  scheme: token,
  parameters: uniqueArray(
    tuple(
      token.map((name) => name.toLowerCase()),
      string({ maxLength: 9 }),
    ),
    {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 4,
    },
  ),
});

test('whatever is written by the grammar is read', () => {
  assert(
    property(array(challenge, { maxLength: 4 }), (challenges) => {
      const header = challenges
        .map(({ scheme, parameters }) => `${scheme} ${parameters.map(written).join(', ')}`)
        .join(' , ');
      expect(plain(header)).toEqual(
        challenges.map(({ scheme, parameters }) => [
          scheme.toLowerCase(),
          Object.fromEntries(parameters),
        ]),
      );
    }),
  );
});

test('whatever a server writes ends, and soon', () => {
  assert(
    property(string({ unit: constantFrom(...'aB=", \t\\;'), maxLength: 200 }), (header) => {
      parseChallenges(header);
    }),
  );
  const started = performance.now();
  for (const part of ['a ', 'a=', 'a="', 'a =', ' \t', ',a', '"\\', 'a=b,'])
    parseChallenges(part.repeat(8000));
  expect(performance.now() - started).toBeLessThan(1000);
});

function written([name, value]: readonly [string, string]): string {
  return `${name}="${value.replaceAll(/["\\]/g, '\\$&')}"`;
}

function plain(header: string): unknown {
  return parseChallenges(header).map(({ scheme, parameters }) => [
    scheme,
    Object.fromEntries(parameters),
  ]);
}
