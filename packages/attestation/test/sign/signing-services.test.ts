import { expect, test } from '@jest/globals';
import { signingServicesOf } from '../../src/sign/signing-services-of.ts';
import { told } from '../support/told.ts';

test('everybody’s', () => {
  expect(signingServicesOf({ instance: 'public-good' })).toEqual({
    instance: 'public-good',
    fulcioUrl: 'https://fulcio.sigstore.dev',
    audience: 'sigstore',
    logs: [{ url: 'https://rekor.sigstore.dev', majorApiVersion: 1 }],
    timestampAuthorityUrls: ['https://timestamp.sigstore.dev/api/v1/timestamp'],
  });
});

test.each([
  ['https://github.com', 'githubapp.com'],
  ['https://octo.ghe.com', 'octo.ghe.com'],
])('GitHub’s, for %s', (serverUrl, domain) => {
  expect(signingServicesOf({ instance: 'github', serverUrl })).toEqual({
    instance: 'github',
    fulcioUrl: `https://fulcio.${domain}`,
    audience: 'sigstore',
    logs: [],
    timestampAuthorityUrls: [`https://timestamp.${domain}`],
  });
});

test.each([
  'https://ghes.example.com',
  'https://a.b.ghe.com',
  'https://githubapp.com',
  'https://ghe.com',
])('%s has none', async (serverUrl) => {
  expect(await told(() => signingServicesOf({ instance: 'github', serverUrl }))).toMatch(
    /^bad-input: cannot sign with the instance "github" on ".*": only github.com and ghe.com/,
  );
});

const custom = {
  instance: 'custom',
  fulcioUrl: 'https://fulcio.test/base/',
  logs: [{ url: 'http://127.0.0.1:3000', majorApiVersion: 2 }],
  timestampAuthorityUrls: ['http://localhost:3001/'],
} as const;

test('your own', () => {
  expect(signingServicesOf(custom)).toEqual({
    ...custom,
    audience: 'sigstore',
    fulcioUrl: 'https://fulcio.test/base',
    timestampAuthorityUrls: ['http://localhost:3001'],
  });
  expect(signingServicesOf({ ...custom, audience: 'mine' }).audience).toBe('mine');
});

test.each([
  [{ ...custom, fulcioUrl: 'http://fulcio.test' }, '"http://fulcio.test"'],
  [{ ...custom, fulcioUrl: 'ftp://fulcio.test' }, '"ftp://fulcio.test"'],
  [{ ...custom, fulcioUrl: 'fulcio.test' }, '"fulcio.test"'],
  [{ ...custom, fulcioUrl: 'https://a:secret@fulcio.test' }, 'an address with "@"'],
  [{ ...custom, timestampAuthorityUrls: ['https://t.test/?x'] }, '"https://t.test/?x"'],
])('%j is refused', async (choice, shown) => {
  const text = await told(() => signingServicesOf(choice));
  expect(text).toContain(`bad-input: cannot use ${shown} as the address of `);
  expect(text).not.toContain('secret');
});

test('somebody has to say when', async () => {
  const timeless = { ...custom, timestampAuthorityUrls: [] };
  expect(await told(() => signingServicesOf(timeless))).toMatch(
    /^bad-input: .*witness of the time/,
  );
  const logs = [{ url: 'https://rekor.test', majorApiVersion: 1 }] as const;
  expect(signingServicesOf({ ...timeless, logs }).logs).toEqual(logs);
});
