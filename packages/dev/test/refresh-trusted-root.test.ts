import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addressOf } from '../../../test/support/loopback/address-of.ts';
import { createWorld } from '../../../test/support/sigstore/create-world.ts';
import githubTufRoot from '../src/github-tuf-root.json' with { type: 'json' };
import { refreshTrustedRoot } from '../src/refresh-trusted-root.ts';

/** What the TUF repository serves; a test may alter it. */
const files = new Map<string, string>();
const key = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
let server: Server;
let mirror = '';
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'refresh-'));
  server = createServer(({ url = '' }, response) => {
    const body = files.get(url);
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mirror = addressOf(server);
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((resolve) => server.close(resolve));
});

const trustedRoot = JSON.stringify(createWorld().trustedRoot());
beforeEach(() => publish(trustedRoot));

describe('a refresh', () => {
  test('writes the target with its source, its digest and the date', async () => {
    const path = join(folder, 'new.json');
    expect(await refresh(path)).toBe(true);
    const sha256 = hex(trustedRoot);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      source: `${mirror}/targets/${sha256}.trusted_root.json`,
      sha256,
      date: '2026-11-23',
      comment: expect.stringContaining(mirror),
      root: JSON.parse(trustedRoot),
    });
  });

  test('leaves a file alone whose target is the same', async () => {
    const path = join(folder, 'same.json');
    await refresh(path);
    const before = readFileSync(path, 'utf8');
    expect(await refreshTrustedRoot({ mirror, tufRoot: root(), path, date: '2030-01-01' })).toBe(
      false,
    );
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('follows the keys that a later root names', async () => {
    const path = join(folder, 'later.json');
    files.set('/2.root.json', JSON.stringify(root({ version: 2 })));
    expect(await refresh(path)).toBe(true);
  });
});

describe('nothing is written', () => {
  test.each<readonly [name: string, change: () => void]>([
    [
      'when a stranger signed the targets',
      () => publish(trustedRoot, { signer: stranger.privateKey }),
    ],
    ['when the metadata is over', () => publish(trustedRoot, { expires: '2020-01-01T00:00:00Z' })],
    ['when the target has other bytes', () => files.set(targetPath(), `${trustedRoot} `)],
    ['when the target is absent', () => files.delete(targetPath())],
    [
      'when a later root is signed by a stranger',
      () => {
        files.set(
          '/2.root.json',
          JSON.stringify(root({ version: 2, signer: stranger.privateKey })),
        );
      },
    ],
  ])('%s', async (_, change) => {
    change();
    const path = join(folder, 'never.json');
    await expect(refresh(path)).rejects.toThrow();
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });
});

test('the root that we start from is one of GitHub', () => {
  const { signed } = githubTufRoot.root;
  expect(signed).toMatchObject({ _type: 'root', version: 9, consistent_snapshot: true });
  expect(signed.roles.root.threshold).toBe(3);
});

function refresh(path: string): Promise<boolean> {
  return refreshTrustedRoot({ mirror, tufRoot: root(), path, date: '2026-11-23' });
}

interface Signing {
  readonly signer?: KeyObject;
  readonly expires?: string;
}

/** https://theupdateframework.github.io/specification/latest/#document-formats */
function publish(target: string, options: Signing = {}): void {
  files.clear();
  const targets = metadata(
    'targets',
    { targets: { 'trusted_root.json': described(target) } },
    options,
  );
  const snapshot = metadata('snapshot', { meta: { 'targets.json': { version: 1 } } }, options);
  const timestamp = metadata('timestamp', { meta: { 'snapshot.json': { version: 1 } } }, options);
  files.set('/timestamp.json', JSON.stringify(timestamp));
  files.set('/1.snapshot.json', JSON.stringify(snapshot));
  files.set('/1.targets.json', JSON.stringify(targets));
  files.set(targetPath(target), target);
}

function targetPath(target = trustedRoot): string {
  return `/targets/${hex(target)}.trusted_root.json`;
}

function described(target: string) {
  return { length: Buffer.byteLength(target), hashes: { sha256: hex(target) } };
}

function root({ version = 1, ...options }: Signing & { readonly version?: number } = {}) {
  const role = { keyids: [keyId()], threshold: 1 };
  const roles = { root: role, timestamp: role, snapshot: role, targets: role };
  const keys = { [keyId()]: publicKey() };
  return metadata('root', { version, consistent_snapshot: true, keys, roles }, options);
}

function metadata(type: string, content: object, { signer, expires }: Signing) {
  const signed = {
    _type: type,
    spec_version: '1.0.31',
    version: 1,
    expires: expires ?? '2100-01-01T00:00:00Z',
    ...content,
  };
  const sig = sign(null, Buffer.from(canonical(signed)), signer ?? key.privateKey).toString('hex');
  return { signatures: [{ keyid: keyId(), sig }], signed };
}

function publicKey() {
  const spki = key.publicKey.export({ format: 'der', type: 'spki' });
  const raw = spki.subarray(-32).toString('hex');
  return { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw } };
}

function keyId(): string {
  return hex(canonical(publicKey()));
}

/** OLPC canonical JSON, which for what is here is JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
