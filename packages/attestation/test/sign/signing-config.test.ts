import { expect, test } from '@jest/globals';
import { parseSigningConfig } from '../../src/sign/configuration/parse-signing-config.ts';
import { told } from '../support/told.ts';

const now = new Date('2026-11-01T12:00:00Z');
const mediaType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

function service(url: string, more: object = {}): object {
  const validFor = { start: '2025-01-01T00:00:00Z' };
  return { url: `https://${url}.test`, majorApiVersion: 1, operator: 'one', validFor, ...more };
}

const config = {
  mediaType,
  caUrls: [service('ca')],
  oidcUrls: [],
  rekorTlogUrls: [service('log')],
  tsaUrls: [service('tsa')],
  rekorTlogConfig: { selector: 'ANY' },
  tsaConfig: { selector: 'ANY' },
};

function parsed(changes: object): Promise<string> {
  const bytes = Buffer.from(JSON.stringify({ ...config, ...changes }));
  return told(() => {
    const services = parseSigningConfig({ bytes, path: 'config.json', now });
    const logs = services.logs.map(({ url, majorApiVersion }) => `${url} v${majorApiVersion}`);
    return [services.fulcioUrl, ...logs, ...services.timestampAuthorityUrls]
      .join(' ')
      .replaceAll(/https:\/\/|\.test/g, '');
  });
}

test('the form of public-good’s own file', async () => {
  expect(await parsed({})).toBe('ca log v1 tsa');
});

test.each<[string, object, string]>([
  [
    'a newer version wins',
    { rekorTlogUrls: [service('a'), service('b', { majorApiVersion: 2 })] },
    'b v2',
  ],
  [
    'an unknown version is passed over',
    { rekorTlogUrls: [service('a', { majorApiVersion: 3 }), service('b')] },
    'b v1',
  ],
  [
    'a service that is not yet released too',
    { rekorTlogUrls: [service('a', { majorApiVersion: 0 }), service('b')] },
    'b v1',
  ],
  [
    'the newest start wins',
    {
      rekorTlogUrls: [service('a'), service('b', { validFor: { start: '2026-01-01T00:00:00Z' } })],
    },
    'b v1',
  ],
  [
    'one that begins later is passed over',
    {
      rekorTlogUrls: [service('a', { validFor: { start: '2027-01-01T00:00:00Z' } }), service('b')],
    },
    'b v1',
  ],
  [
    'one that has ended too',
    {
      rekorTlogUrls: [
        service('a', { validFor: { start: '2026-01-01T00:00:00Z', end: '2026-10-31T00:00:00Z' } }),
        service('b'),
      ],
    },
    'b v1',
  ],
  [
    'both ends belong to the time',
    {
      rekorTlogUrls: [
        service('a', { validFor: { start: now.toISOString(), end: now.toISOString() } }),
      ],
    },
    'a v1',
  ],
  [
    'all, of each operator one',
    {
      rekorTlogConfig: { selector: 'ALL' },
      rekorTlogUrls: [service('a'), service('b', { operator: 'two' }), service('c')],
    },
    'a v1 b v1',
  ],
  [
    'a number of them',
    {
      rekorTlogConfig: { selector: 'EXACT', count: 2 },
      rekorTlogUrls: [
        service('a'),
        service('b', { operator: 'two' }),
        service('c', { operator: 'three' }),
      ],
    },
    'a v1 b v1',
  ],
  ['none, when no selector asks for any', { rekorTlogConfig: undefined }, ''],
])('%s', async (_, changes, logs) => {
  expect(await parsed(changes)).toBe(['ca', logs, 'tsa'].filter(Boolean).join(' '));
});

test.each<[string, object]>([
  ['"mediaType" is not', { mediaType: `${mediaType}x` }],
  ['"mediaType" is not', { mediaType: mediaType.replace('0.2', '0.1') }],
  ['"caUrls" has 0 services', { caUrls: undefined }],
  ['"caUrls" has 0 services', { caUrls: [service('ca', { majorApiVersion: 2 })] }],
  ['"caUrls" is no list', { caUrls: {} }],
  ['"caUrls" is no list', { caUrls: Array(101).fill(service('ca')) }],
  ['"caUrls[0]" is no service', { caUrls: [null] }],
  ['"caUrls[0]" is no service', { caUrls: [service('ca', { validFor: undefined })] }],
  ['"caUrls[0]" is no service', { caUrls: [service('ca', { validFor: { start: 'yesterday' } })] }],
  [
    '"caUrls[0]" is no service',
    { caUrls: [service('ca', { validFor: { start: '2025-01-01T00:00:00Z', end: 5 } })] },
  ],
  ['"caUrls[0]" is no service', { caUrls: [service('ca', { operator: undefined })] }],
  ['as the address of Fulcio', { caUrls: [service('ca', { url: 'http://ca.test' })] }],
  ['as the address of a log', { rekorTlogUrls: [service('l', { url: 'file:///x' })] }],
  ['"tsaUrls" has 1 services', { tsaConfig: { selector: 'EXACT', count: 2 } }],
  ['the selector of "tsaUrls"', { tsaConfig: { selector: 'EXACT', count: 0 } }],
  ['the selector of "tsaUrls"', { tsaConfig: { selector: 'SOME' } }],
  ['the selector of "tsaUrls"', { tsaConfig: null }],
  ['"tsaUrls" has 0 services', { tsaConfig: { selector: 'ALL' }, tsaUrls: [] }],
  ['witness of the time', { tsaConfig: undefined, rekorTlogConfig: undefined }],
])('%s: refused', async (why, changes) => {
  const text = await parsed(changes);
  expect(text).toMatch(/^bad-input: cannot use "config.json" as a signing configuration: /);
  expect(text).toContain(why);
});

test('a file that is no JSON', async () => {
  const bytes = Buffer.from('{');
  const text = await told(() => parseSigningConfig({ bytes, path: 'x', now }));
  expect(text).toMatch(/^bad-input: .*"mediaType" is not/);
});
