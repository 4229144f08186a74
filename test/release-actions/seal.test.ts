import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../packages/release/src/index.ts';
import type { ActionRun } from '../support/run-action.ts';
import { digestLines, makeBuilt, openSealWorld, type SealWorld, token } from './seal-world.ts';

let world: SealWorld;
beforeAll(async () => {
  world = await openSealWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const sbom = JSON.stringify({ spdxVersion: 'SPDX-2.3', name: 'widget' });
const files = { widget: 'the widget', 'widget.exe': 'the other widget', 'sbom.spdx.json': sbom };
const digest = `sha256:${'a'.repeat(64)}`;
const release = {
  digests: digestLines(files),
  sbom: 'sbom.spdx.json',
  images: `ghcr.io/octo-org/widget@${digest}`,
};

/** Digests of bundles, and of what names them, are others each time. */
function plain(text: string): string {
  return text
    .replaceAll(/^::add-mask::.*\n/gm, '')
    .replaceAll(/[\da-f]{64}/g, (hex) => (/^a+$/.test(hex) ? hex : 'SHA256'))
    .replaceAll(/\b\d+ bytes|\| \d+ \|/g, 'SIZE');
}

describe('a good seal', () => {
  let run: ActionRun;
  let workspace = '';
  beforeEach(async () => {
    workspace = makeBuilt(files);
    run = await world.seal(workspace, { release });
  });

  test('has files, checksums, bundles and a manifest, and tells of it', () => {
    expect({ status: run.status, log: plain(run.log) }).toMatchSnapshot();
    expect(plain(run.summary)).toMatchSnapshot();
    const names = readdirSync(join(workspace, 'sealed'), { recursive: true });
    expect(names.sort()).toMatchSnapshot();
    expect(world.github.requests).toEqual([
      '200 GET /repos/octo-org/widget/actions/runs/4242/artifacts?per_page=100',
      // Three files, their checksums, the image, and the SBOM of all.
      ...Array.from({ length: 6 }, () => '201 POST /repos/octo-org/widget/attestations'),
    ]);
    const seal = readFileSync(join(workspace, 'sealed/seal.json'));
    const manifest = parseManifest(seal, `${run.outputs.seal}`);
    expect(manifest.images).toMatchObject([{ name: 'ghcr.io/octo-org/widget', digest }]);
    const sums = readFileSync(join(workspace, 'sealed/assets/SHA256SUMS'), 'utf8');
    const lines = `${run.outputs.digests}\n`.split(/^/m).slice(1).join('');
    expect(lines).toBe(sums);
    expect(JSON.parse(`${run.outputs.subjects}`)).toContainEqual({
      name: 'ghcr.io/octo-org/widget',
      digest,
    });
  });

  test('attests the SBOM of all others, in one statement', () => {
    const path = join(workspace, 'sealed/assets/sbom.spdx.json.attestation.sigstore.json');
    const { payload } = JSON.parse(readFileSync(path, 'utf8')).dsseEnvelope;
    const statement = JSON.parse(Buffer.from(payload, 'base64').toString());
    expect(statement).toMatchObject({
      subject: [{ name: 'ghcr.io/octo-org/widget' }, { name: 'widget' }, { name: 'widget.exe' }],
      predicateType: 'https://spdx.dev/Document/v2.3',
      predicate: JSON.parse(sbom),
    });
  });

  test('tells no token', () => {
    const masked = run.log.match(/^::add-mask::(.+)$/gm) ?? [];
    expect(masked[0]).toBe(`::add-mask::${token}`);
    // One of this job for itself, and one for Sigstore, of each kind of attestation.
    expect(masked.filter((line) => line.startsWith('::add-mask::ey'))).toHaveLength(4);
    const rest = run.log.replaceAll(/^::add-mask::.*$/gm, '') + run.summary;
    expect(rest + JSON.stringify(run.outputs)).not.toMatch(/ey\w+\.ey|ghs_/);
  });
});

test('images alone need no artifact', async () => {
  const workspace = makeBuilt({});
  const { images } = release;
  const alone = { images, 'artifact-id': '', 'artifact-digest': '' };
  const run = await world.seal(workspace, { release: alone });
  expect(run.status).toBe(0);
  expect(JSON.parse(`${run.outputs.subjects}`)).toHaveLength(1);
  expect(world.github.requests).toEqual(['201 POST /repos/octo-org/widget/attestations']);
});

test('a dry run seals nothing', async () => {
  const run = await world.seal(makeBuilt(files), { release: { ...release, 'dry-run': true } });
  expect(run).toMatchObject({ status: 1, outputs: {}, summary: '' });
  expect(run.log).toContain('a dry run seals nothing');
  expect([...world.github.requests, ...world.sigstore.requests]).toEqual([]);
});

describe('an input that is none', () => {
  test.each([
    ['signer-workflow', 'octo-tools/portcullis'],
    ['signer-workflow', 'octo-tools/portcullis/.github/workflows/release.yml@refs/heads/main'],
    ['signer-commit', 'main'],
    ['signer-commit', ''],
    ['sealed', ''],
    ['sealed', '.'],
    ['sealed', '../elsewhere'],
    ['built', ''],
    ['inputs', '[]'],
    ['instance', 'mine'],
    ['embedded', 'x'],
  ])('%s: %j', async (name, value) => {
    const workspace = makeBuilt(files);
    const run = await world.seal(workspace, { release, inputs: { [name]: value } });
    expect(run).toMatchObject({ status: 1, outputs: {}, summary: '' });
    expect(run.log).not.toContain('this is a bug');
    expect(existsSync(join(workspace, 'sealed'))).toBe(false);
    expect([...world.github.requests, ...world.sigstore.requests]).toEqual([]);
  });
});
