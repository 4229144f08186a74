import { expect, test } from '@jest/globals';
import { parseRekorEntry } from '../../src/sign/log/parse-rekor-entry.ts';
import { parseTilesEntry } from '../../src/sign/log/parse-tiles-entry.ts';
import { told } from '../support/told.ts';

const hash = 'ab'.repeat(32);
const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');

const proof = { checkpoint: 'log\n1\n', hashes: [hash], logIndex: 0, rootHash: hash, treeSize: 2 };
const verification = { signedEntryTimestamp: text('set'), inclusionProof: proof };
const entry = {
  body: text({ apiVersion: '0.0.1', kind: 'dsse', spec: {} }),
  integratedTime: 1_700_000_000,
  logID: hash,
  logIndex: 0,
  verification,
};

function rekor(answer: unknown): Promise<string> {
  const body = Buffer.from(JSON.stringify(answer));
  return told(() => parseRekorEntry(body, 'https://rekor.test').logIndex);
}

test('an entry of a log of version 1', () => {
  const body = Buffer.from(JSON.stringify({ uuid: entry }));
  expect(parseRekorEntry(body, 'https://rekor.test')).toEqual({
    logIndex: '0',
    logId: { keyId: Buffer.from(hash, 'hex') },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: '1700000000',
    inclusionPromise: { signedEntryTimestamp: Buffer.from('"set"') },
    inclusionProof: {
      logIndex: '0',
      treeSize: '2',
      rootHash: Buffer.from(hash, 'hex'),
      hashes: [Buffer.from(hash, 'hex')],
      checkpoint: { envelope: 'log\n1\n' },
    },
    canonicalizedBody: Buffer.from(entry.body, 'base64'),
  });
});

test.each<[string, unknown]>([
  ['none', {}],
  ['two', { a: entry, b: entry }],
  ['a list', [entry]],
  ['no object', { a: 'entry' }],
  ['no body', { a: { ...entry, body: undefined } }],
  ['a body that is no JSON', { a: { ...entry, body: 'AAAA' } }],
  ['a body without a kind', { a: { ...entry, body: text({}) } }],
  ['a body that is no base64', { a: { ...entry, body: '%%' } }],
  ['no log', { a: { ...entry, logID: undefined } }],
  ['a log that is no hex', { a: { ...entry, logID: 'xyz' } }],
  ['an index below zero', { a: { ...entry, logIndex: -1 } }],
  ['an index that is a text', { a: { ...entry, logIndex: '1' } }],
  ['an index with a fraction', { a: { ...entry, logIndex: 0.5 } }],
  ['no time', { a: { ...entry, integratedTime: undefined } }],
  ['no proof', { a: { ...entry, verification: { ...verification, inclusionProof: undefined } } }],
  ['no promise', { a: { ...entry, verification: { inclusionProof: proof } } }],
  ['no checkpoint', withProof({ checkpoint: undefined })],
  ['no path', withProof({ hashes: undefined })],
  ['a path that is no hex', withProof({ hashes: [hash, 'x'] })],
  ['no root', withProof({ rootHash: '' })],
  ['no size', withProof({ treeSize: null })],
])('%s: no entry of a log of version 1', async (_, answer) => {
  expect(await rekor(answer)).toBe(
    'service-failed (unreadable): cannot log the signature: "rekor.test" answers with no entry that has a proof; check the address of the log, and the version of its interface',
  );
});

function withProof(changes: object): object {
  const inclusionProof = { ...proof, ...changes };
  return { a: { ...entry, verification: { ...verification, inclusionProof } } };
}

const tile = {
  logIndex: '5',
  logId: { keyId: text('key') },
  kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
  inclusionProof: { logIndex: '5', treeSize: '6', checkpoint: { envelope: 'log' } },
  canonicalizedBody: text({}),
};

function tiles(answer: unknown): Promise<string> {
  const body = Buffer.from(JSON.stringify(answer));
  return told(() => parseTilesEntry(body, 'https://log.test').logIndex);
}

test('an entry of a log of version 2', async () => {
  expect(await tiles(tile)).toBe('5');
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a number', 7],
  ['a list', []],
  ['no log', { ...tile, logId: undefined }],
  ['no kind', { ...tile, kindVersion: undefined }],
  ['no proof', { ...tile, inclusionProof: undefined }],
  ['no checkpoint', { ...tile, inclusionProof: { logIndex: '5', treeSize: '6' } }],
  ['a log that is a number', { ...tile, logId: { keyId: 7 } }],
])('%s: no entry of a log of version 2', async (_, answer) => {
  expect(await tiles(answer)).toMatch(
    /^service-failed \(unreadable\): .* no entry that has a proof/,
  );
});
