import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { casesOf } from './cases-of.ts';

const client = resolve('packages/attestation/test/conformance/client.mjs');
const checkout = process.env.SIGSTORE_CONFORMANCE_DIR;
if (checkout === undefined) {
  console.warn('skipped: SIGSTORE_CONFORMANCE_DIR names no checkout of sigstore-conformance');
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'conformance-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

(checkout === undefined ? describe.skip : describe)('sigstore-conformance', () => {
  const cases = checkout === undefined ? [] : casesOf(checkout);

  test('answers every case in one process as the suite wants it', () => {
    const wanted = Object.fromEntries(cases.map(({ id, isGood }) => [id, isGood]));
    const { status, answers } = batch(cases);
    expect(Object.fromEntries(answers.map(({ id, ok }) => [id, ok]))).toEqual(wanted);
    expect(answers.filter(({ ok, reason }) => !ok && !reason)).toEqual([]);
    expect({ status, count: answers.length >= 130 }).toEqual({ status: 0, count: true });
  });

  test.each([
    ['happy-path-v0.3 by path', 0],
    ['rekor2-happy-path by digest', 0],
    ['managed-key-happy-path by digest', 0],
    ['intoto-with-custom-trust-root by path', 0],
    ['wrong-hashedrekord-entry_fail by path', 1],
    ['bundle-malformed-json_fail by digest', 1],
  ])('%s, alone in a process, ends %i', (id, status) => {
    const one = cases.find((known) => known.id === id);
    const run = start(one?.args ?? []);
    expect(run.status).toBe(status);
    expect(run.stderr === '').toBe(status === 0);
  });
});

describe('without the suite', () => {
  test.each([
    ['no command', []],
    ['another command', ['sign-bundle', '--bundle', 'package.json', 'package.json']],
    ['no artifact', ['verify-bundle', '--bundle', 'package.json', '--key', 'package.json']],
    ['no such file', ['verify-bundle', '--bundle', 'no-such', '--key', 'package.json', 'LICENSE']],
    ['an unknown option', ['verify-bundle', '--offline', '--bundle', 'package.json', 'LICENSE']],
    ['no signer', ['verify-bundle', '--bundle', 'package.json', 'LICENSE']],
    [
      'both kinds of signer',
      ['verify-bundle', '--bundle', 'package.json', '--key', 'LICENSE'].concat([
        '--certificate-identity',
        'a',
        '--certificate-oidc-issuer',
        'b',
        'LICENSE',
      ]),
    ],
  ])('%s ends 2', (_, args) => {
    expect(start(args).status).toBe(2);
  });

  test('what is no bundle ends 1', () => {
    const args = ['--bundle', 'package.json', '--key', 'LICENSE', 'LICENSE'];
    const { status, stderr } = start(['verify-bundle', '--staging', ...args]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^cannot read the bundle: .*\n$/);
  });

  test('a line that names a missing file is refused, and the next one is answered', () => {
    const { status, answers } = batch([
      { id: 'missing', args: ['verify-bundle', '--bundle', '/no/such', 'LICENSE'] },
      { id: 'other', args: [] },
    ]);
    expect(answers.map(({ id, ok }) => ({ id, ok }))).toEqual([
      { id: 'missing', ok: false },
      { id: 'other', ok: false },
    ]);
    expect(status).toBe(0);
  });

  test('a line that is no case ends 1', () => {
    const path = join(folder, 'broken.jsonl');
    writeFileSync(path, '{"id": 1}\n{"id": "two", "args": []}\n');
    const { status, stdout } = start(['--batch', path]);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'two', ok: false });
    expect(status).toBe(1);
  });
});

interface Answer {
  readonly id: string;
  readonly ok: boolean;
  readonly reason?: string;
}

function batch(lines: readonly { readonly id: string; readonly args: readonly string[] }[]) {
  const path = join(folder, 'batch.jsonl');
  writeFileSync(path, lines.map(({ id, args }) => `${JSON.stringify({ id, args })}\n`).join(''));
  const { status, stdout } = start(['--batch', path]);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line): Answer => JSON.parse(line));
  return { status, answers };
}

function start(args: readonly string[]) {
  return spawnSync(process.execPath, [client, ...args], { encoding: 'utf8', timeout: 30_000 });
}
