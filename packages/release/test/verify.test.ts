import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ReleaseReport, VerificationReport } from '@portcullis/attestation';
import { createHttpClient } from '@portcullis/http';
import { addressOf } from '../../../test/support/loopback/address-of.ts';
import {
  type FoundPackage,
  type FoundTag,
  judgePublishedRelease,
  type SealManifest,
  type VerifyFacts,
  verificationCommands,
  verifyMarkdown,
} from '../src/index.ts';
import { toChecksums } from '../src/seal/to-checksums.ts';
import { downloadAsset } from '../src/verify/download-asset.ts';
import { toAsset } from './support/sealed.ts';

const commit = 'c'.repeat(40);
const artifact = { ...toAsset('a.zip', 'one'), kind: 'artifact' } as const;
const sums = { ...toAsset('SHA256SUMS', toChecksums([artifact])), kind: 'checksums' } as const;
const bundle = { ...toAsset('a.zip.sigstore.json', '{}'), kind: 'bundle' } as const;
const image = {
  name: 'ghcr.io/o/r',
  digest: `sha256:${'a'.repeat(64)}`,
  bundle: toAsset('r.sigstore.json', '{}'),
};
const manifest: SealManifest = {
  version: 1,
  repository: 'o/r',
  commit,
  tag: 'v1.0.0',
  run: { id: '42' },
  files: [sums, artifact, bundle],
  images: [image],
};

function report(name: string, verdict: VerificationReport['verdict'] = 'pass'): VerificationReport {
  return {
    version: 1,
    subject: { name, digests: {} },
    verdict,
    reason: verdict === 'pass' ? undefined : { code: 'none-found', message: 'none is found' },
    attestations: [],
    unlisted: 0,
    unread: [],
  };
}

const release: ReleaseReport = {
  version: 1,
  release: { repository: 'o/r', tag: 'v1.0.0', object: commit, commit, isImmutable: true },
  verdict: 'pass',
  reason: undefined,
  attestations: [],
  files: [],
  unread: [],
};
function attesting(names: readonly string[]): ReleaseReport {
  const assets = Object.fromEntries(names.map((name) => [name, '0'.repeat(64)]));
  const attestation = { error: undefined, checks: [], signedAt: undefined, assets } as const;
  const source = { kind: 'github', host: 'api.github.com', repository: 'o/r' } as const;
  return { ...release, attestations: [{ ...attestation, source, verdict: 'pass' }] };
}
const toFile = ({ name, size, sha256 }: { name: string; size: number; sha256: string }) =>
  ({ kind: 'file', name, size, sha256 }) as const;
const known = <Value>(value: Value) => ({ kind: 'known', value }) as const;
const unknown = { kind: 'unknown', why: 'it is down' } as const;
const target = {
  registry: 'npm',
  name: '@o/a',
  version: '1.0.0',
  file: 'a.zip',
  digest: 'sha512-a',
} as const;
const packageAt = (published: FoundPackage['published']) => known([{ target, published }]);
const tagged = (tag: string, current: FoundTag['current'] = known(image.digest)): FoundTag => ({
  ...{ name: image.name, tag, digest: image.digest, current },
  isFloating: tag === 'latest',
});
const facts: VerifyFacts = {
  files: manifest.files.map(toFile),
  checksums: toChecksums([artifact]),
  reports: [report('SHA256SUMS'), report('a.zip'), report('ghcr.io/o/r')],
  sbom: undefined,
  packages: packageAt(known({ kind: 'present', digest: 'sha512-a' })),
  tags: [tagged('1.0.0'), tagged('latest')],
  tagCommit: { kind: 'known', value: commit },
  release,
};
const notImmutable = { code: 'not-immutable', message: 'it can be changed' } as const;
const others = [toFile(sums), toFile(bundle)];

test('a release as it was sealed', () => {
  const rows = judgePublishedRelease(facts, manifest);
  const signer = { workflow: 'p/portcullis/.github/workflows/release.yml', commit: 'd'.repeat(40) };
  const commands = verificationCommands(manifest, { signer, ref: "refs/heads/it's $(id)" });
  expect(verifyMarkdown(rows, commands)).toMatchSnapshot();
});

test.each<[string, Partial<VerifyFacts>, readonly string[]]>([
  ['a file differs', { files: [...others, toFile(toAsset('a.zip', 'onE'))] }, ['assets fail']],
  ['a file is larger', { files: [...others, { kind: 'larger', name: 'a.zip' }] }, ['assets fail']],
  [
    'a file cannot be had',
    { files: [...others, { kind: 'unread', name: 'a.zip', why: '404', isAbsent: true }] },
    ['assets unknown'],
  ],
  ['a file was forgotten', { files: others }, ['assets unknown']],
  ['other checksums', { checksums: '' }, ['checksums fail']],
  ['no checksums', { checksums: undefined }, ['checksums unknown']],
  [
    'an attestation does not pass',
    {
      reports: [
        report('SHA256SUMS', 'inconclusive'),
        report('a.zip', 'fail'),
        report('ghcr.io/o/r'),
      ],
    },
    ['attestations fail'],
  ],
  [
    'an attestation could not be read',
    { reports: [report('SHA256SUMS'), report('a.zip', 'inconclusive'), report('ghcr.io/o/r')] },
    ['attestations unknown'],
  ],
  [
    'nobody has looked at an image',
    { reports: [report('SHA256SUMS'), report('a.zip')] },
    ['attestations unknown'],
  ],
  ['nobody has looked at anything', { reports: [] }, ['attestations unknown']],
  ['the tag is elsewhere', { tagCommit: { kind: 'known', value: 'd'.repeat(40) } }, ['tag fail']],
  ['there is no tag', { tagCommit: { kind: 'known', value: undefined } }, ['tag fail']],
  ['nobody knows the tag', { tagCommit: { kind: 'unknown', why: 'down' } }, ['tag unknown']],
  [
    'it can be changed',
    { release: { ...release, verdict: 'fail', reason: notImmutable } },
    ['release fail'],
  ],
  [
    'something was added before it was public',
    { release: attesting(['SHA256SUMS', 'a.zip', 'a.zip.sigstore.json', 'setup.exe']) },
    ['release fail'],
  ],
  [
    'a registry has other bytes',
    { packages: packageAt(known({ kind: 'present', digest: 'sha512-b' })) },
    ['packages fail'],
  ],
  ['a registry has nothing', { packages: packageAt(known({ kind: 'absent' })) }, ['packages fail']],
  ['a registry is down', { packages: packageAt(unknown) }, ['packages unknown']],
  [
    'one is down, and one has nothing',
    {
      packages: known([
        { target, published: unknown },
        { target, published: known({ kind: 'absent' }) },
      ]),
    },
    ['packages fail'],
  ],
  ['the packages cannot be had', { packages: unknown }, ['packages unknown']],
  ['nobody has looked at a package', { packages: known([]) }, ['packages unknown']],
  [
    'the tag of the version is elsewhere',
    { tags: [tagged('1.0.0', known(`sha256:${'b'.repeat(64)}`)), tagged('latest')] },
    ['image-tags fail'],
  ],
  [
    'a tag that moves is elsewhere',
    { tags: [tagged('1.0.0'), tagged('latest', known(`sha256:${'b'.repeat(64)}`))] },
    ['image-tags fail'],
  ],
  [
    'an image has no tag, and nobody tells the other',
    { tags: [tagged('1.0.0', unknown), tagged('latest', known(undefined))] },
    ['image-tags fail'],
  ],
  ['nobody tells a tag', { tags: [tagged('1.0.0', unknown)] }, ['image-tags unknown']],
  [
    'nobody has looked at the tag of the version',
    { tags: [tagged('latest')] },
    ['image-tags unknown'],
  ],
  [
    'a tag is of an image that was not sealed',
    { tags: [tagged('1.0.0'), { ...tagged('1.0.0'), name: 'ghcr.io/o/other' }] },
    ['image-tags fail'],
  ],
  ['nobody knows', { release: { ...release, verdict: 'inconclusive' } }, ['release unknown']],
])('%s', (_, changes, expected) => {
  const rows = judgePublishedRelease({ ...facts, ...changes }, manifest);
  expect(
    rows.filter(({ outcome }) => outcome !== 'pass').map(({ id, outcome }) => `${id} ${outcome}`),
  ).toEqual(expected);
});

test('who has no packages and no images is asked for none', () => {
  const rows = judgePublishedRelease(
    { ...facts, packages: undefined, tags: [] },
    { ...manifest, images: [] },
  );
  expect(rows.map(({ id }) => id)).toEqual([
    'assets',
    'checksums',
    'attestations',
    'tag',
    'release',
  ]);
});

describe('a download', () => {
  let server: Server;
  let folder = '';
  const seen: unknown[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'portcullis-verify-'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    seen.length = 0;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  async function download(answer: RequestListener) {
    server = createServer((request, response) => {
      seen.push([request.url, request.headers.authorization]);
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const http = createHttpClient({ environment: {}, userAgent: 'test', retryPause: 1 });
    const at = { url: `${addressOf(server)}/o/r/releases/download/v1.0.0/a.zip` };
    return downloadAsset(http, { at, to: join(folder, 'a.zip'), asset: artifact });
  }

  test('is what is there, asked for by nobody', async () => {
    expect(await download((_, response) => response.end('one'))).toEqual(toFile(artifact));
    expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('one');
    expect(seen).toEqual([['/o/r/releases/download/v1.0.0/a.zip', undefined]]);
  });

  test('begins anew when it breaks off', async () => {
    const found = await download((_, response) => {
      if (seen.length === 1)
        response.writeHead(200, { 'content-length': 3 }).write('on', () => response.destroy());
      else response.end('one');
    });
    expect(found).toEqual(toFile(artifact));
  });

  test.each<[string, RequestListener, object]>([
    ['other bytes', (_, response) => response.end('two'), toFile(toAsset('a.zip', 'two'))],
    ['more bytes', (_, response) => response.end('ones'), { kind: 'larger', name: 'a.zip' }],
    ['nothing', (_, response) => response.writeHead(404).end(), { kind: 'unread' }],
    [
      'another place',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.2/x' }).end(),
      { kind: 'unread' },
    ],
    [
      'a place that only looks like it',
      (_, response) =>
        response.writeHead(302, { location: 'https://xgithubusercontent.com/x' }).end(),
      { kind: 'unread' },
    ],
  ])('of %s is told', async (_, answer, expected) => {
    expect(await download(answer)).toMatchObject(expected);
  });
});
