import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActionRun } from '../support/run-action.ts';
import { digestLines, makeBuilt, openSealWorld, type SealWorld } from './seal-world.ts';

const sbom = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6' });
const files = { widget: 'the widget', 'sbom.json': sbom };
const image = `ghcr.io/octo-org/widget@sha256:${'a'.repeat(64)}`;
const release = { digests: digestLines(files), sbom: 'sbom.json', images: image };
/** Two files, their checksums, the image, and the SBOM of all. */
const all = 5;

let world: SealWorld;
/** What the first attempt has sealed, and another run. */
let [first, ofOtherRun] = ['', ''];
let stored: readonly unknown[] = [];

beforeAll(async () => {
  world = await openSealWorld();
  first = await sealedBy('4242');
  stored = [...world.state.attestations];
  ofOtherRun = await sealedBy('4000');
}, 60_000);

afterAll(async () => {
  for (const folder of [first, ofOtherRun]) rmSync(folder, { recursive: true });
  await world.close();
});

beforeEach(() => {
  world.reset();
  world.sigstore.issuer.claim({ run_attempt: '2' });
});

async function sealedBy(run: string): Promise<string> {
  const workspace = makeBuilt(files);
  world.sigstore.issuer.claim({ run_id: run });
  const artifacts = world.state.artifacts.map((one) => ({ ...one, run: { ...one.run, id: run } }));
  world.state.artifacts.splice(0, artifacts.length, ...artifacts);
  const { status, log } = await world.seal(workspace, { release, env: { GITHUB_RUN_ID: run } });
  expect({ status, log }).toMatchObject({ status: 0 });
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-sealed-'));
  cpSync(join(workspace, 'sealed'), folder, { recursive: true });
  return folder;
}

/** A work space of the second attempt, with seals of earlier ones. */
function makeAgain(seals: Readonly<Record<string, string>>): string {
  const workspace = makeBuilt(files);
  for (const [place, seal] of Object.entries(seals))
    cpSync(seal, join(workspace, 'earlier', place), { recursive: true });
  return workspace;
}

function sealAgain(workspace: string): Promise<ActionRun> {
  return world.seal(workspace, { release, env: { GITHUB_RUN_ATTEMPT: '2' } });
}

/** How many were signed, and how many GitHub was sent. */
function done() {
  const signed = world.sigstore.requests.filter(({ service }) => service === 'fulcio').length;
  const sent = world.github.requests.filter((line) => line.includes(' POST ')).length;
  return { signed, sent };
}

describe('what an earlier attempt has sealed', () => {
  test.each([
    ['in a folder of its own', { 'portcullis-sealed-1': '' }],
    ['alone', { '.': '' }],
    ['beside older ones', { 'portcullis-sealed-1': '', 'portcullis-sealed-3': '' }],
  ])('is not signed or stored again, %s', async (_, places) => {
    world.state.attestations.push(...stored);
    const seals = Object.fromEntries(Object.keys(places).map((place) => [place, first]));
    const workspace = makeAgain(seals);
    const { status, log } = await sealAgain(workspace);
    expect({ status, ...done() }).toEqual({ status: 0, signed: 0, sent: 0 });
    expect(log.match(/was signed by an earlier attempt, and holds/g)).toHaveLength(all);
    // The seal is the same, so that a draft that the first attempt has begun is gone on with.
    for (const path of [
      'assets/widget.sigstore.json',
      'assets/sbom.json.attestation.sigstore.json',
      'seal.json',
    ])
      expect(readFileSync(join(workspace, 'sealed', path))).toEqual(
        readFileSync(join(first, path)),
      );
  });

  test('is stored where it was not', async () => {
    const run = await sealAgain(makeAgain({ 'portcullis-sealed-1': first }));
    expect({ status: run.status, ...done() }).toEqual({ status: 0, signed: 0, sent: all });
  });

  // As release.yml hands it on when the step fails.
  test.each([0, 2])('is what GitHub did not take but %p of', async (taken) => {
    const workspace = makeBuilt(files);
    world.sigstore.issuer.claim({ run_attempt: '1' });
    let left = taken;
    world.fault = (request) => (request.startsWith('POST') && --left < 0 ? 500 : undefined);
    const failed = await world.seal(workspace, { release });
    expect(failed).toMatchObject({ status: 1, outputs: {} });
    expect(done().signed).toBe(all);
    expect(world.state.attestations).toHaveLength(taken);
    const sealed = join(workspace, 'sealed');
    // Nobody goes on with it but another attempt.
    expect(existsSync(join(sealed, 'seal.json'))).toBe(false);

    world.fault = undefined;
    world.sigstore.issuer.claim({ run_attempt: '2' });
    for (const requests of [world.sigstore.requests, world.github.requests]) requests.length = 0;
    const again = makeAgain({ 'portcullis-sealed-1': sealed });
    const run = await sealAgain(again);
    expect({ status: run.status, ...done() }).toEqual({ status: 0, signed: 0, sent: all - taken });
    expect(run.log.match(/was signed by an earlier attempt, and holds/g)).toHaveLength(all);
    expect(world.state.attestations).toHaveLength(all);
    expect(readFileSync(join(again, 'sealed', widget))).toEqual(readFileSync(join(sealed, widget)));
  });

  test('is found at GitHub where it was never handed on', async () => {
    world.state.attestations.push(...stored);
    const run = await sealAgain(makeAgain({}));
    expect({ status: run.status, ...done() }).toEqual({ status: 0, signed: 0, sent: 0 });
  });

  test('of other bytes is signed anew', async () => {
    const workspace = makeAgain({ 'portcullis-sealed-1': first });
    const other = { ...files, widget: 'another widget' };
    writeFileSync(join(workspace, 'built/widget'), other.widget);
    const changed = { ...release, digests: digestLines(other) };
    const run = await world.seal(workspace, {
      release: changed,
      env: { GITHUB_RUN_ATTEMPT: '2' },
    });
    // The widget, the checksums, and the SBOM of it; the SBOM's own and the image's hold.
    expect({ status: run.status, ...done() }).toEqual({ status: 0, signed: 3, sent: all });
    expect(run.log).toContain('"assets/widget.sigstore.json" of an earlier attempt does not hold');
  });
});

const widget = 'assets/widget.sigstore.json';

describe('what somebody has put there is not taken', () => {
  test('from another run', async () => {
    const workspace = makeAgain({ 'portcullis-sealed-1': ofOtherRun });
    const run = await sealAgain(workspace);
    expect({ status: run.status, ...done() }).toEqual({ status: 0, signed: all, sent: all });
    expect(run.log.match(/does not hold, and was signed anew/g)).toHaveLength(all);
  });

  test.each<[string, (seal: string) => void]>([
    ['with another signature', (seal) => change(seal, { signatures: [{ sig: 'Zm9yZ2Vk' }] })],
    ['with another payload', (seal) => change(seal, { payload: 'e30=' })],
    [
      'of another file',
      (seal) => cpSync(join(seal, 'assets/SHA256SUMS.sigstore.json'), join(seal, widget)),
    ],
    [
      'of the same file and another kind',
      (seal) =>
        cpSync(join(seal, 'assets/sbom.json.attestation.sigstore.json'), join(seal, widget)),
    ],
  ])('%s', async (_, plant) => {
    const workspace = makeAgain({ 'portcullis-sealed-1': first });
    plant(join(workspace, 'earlier/portcullis-sealed-1'));
    const run = await sealAgain(workspace);
    expect({ status: run.status, ...done() }).toEqual({ status: 0, signed: 1, sent: all });
    expect(run.log).toContain(`"${widget}" of an earlier attempt does not hold`);
  });

  test.each<[string, string, (file: string) => void]>([
    ['a link', 'it is a symbolic link', (file) => symlinkSync(join(first, widget), file)],
    ['a folder', 'it is no regular file', (file) => mkdirSync(file)],
    ['no JSON', 'it is no JSON object', (file) => writeFileSync(file, 'x')],
    ['no bundle', '"mediaType"', (file) => writeFileSync(file, '{}')],
    [
      'two bundles',
      'it does not hold one bundle',
      (file) => {
        const text = readFileSync(join(first, widget));
        writeFileSync(file, Buffer.concat([text, text]));
      },
    ],
    [
      'too large',
      'the most that is read',
      (file) => {
        writeFileSync(file, '');
        truncateSync(file, 2 ** 29);
      },
    ],
  ])('as %s', async (_, message, plant) => {
    const workspace = makeAgain({ 'portcullis-sealed-1': first });
    const file = join(workspace, 'earlier/portcullis-sealed-1', widget);
    rmSync(file);
    plant(file);
    const run = await sealAgain(workspace);
    expect(run.status).toBe(0);
    expect(done().signed).toBeGreaterThan(0);
    expect(run.log).toContain(
      `"portcullis-sealed-1/${widget}" of an earlier attempt is left out: `,
    );
    expect(run.log).toContain(message);
  });

  test.each<[string, (seal: string) => void]>([
    ['behind a link', (seal) => toLink(join(seal, 'assets'))],
    ['behind a link to a seal', (seal) => toLink(seal)],
    ['under another name', (seal) => renameSync(seal, `${seal}-evil`)],
  ])('%s', async (_, plant) => {
    const workspace = makeAgain({ 'portcullis-sealed-1': first });
    plant(join(workspace, 'earlier/portcullis-sealed-1'));
    const run = await sealAgain(workspace);
    expect(run.status).toBe(0);
    expect(done().signed).toBeGreaterThan(1);
  });

  test('beside a good one of an older attempt, which holds', async () => {
    const workspace = makeAgain({ 'portcullis-sealed-1': first, 'portcullis-sealed-9': first });
    change(join(workspace, 'earlier/portcullis-sealed-9'), { payload: 'e30=' });
    const run = await sealAgain(workspace);
    expect({ status: run.status, ...done() }).toEqual({ status: 0, signed: 0, sent: all });
  });

  test('into a good one', async () => {
    const workspace = makeAgain({ 'portcullis-sealed-1': first });
    const file = join(workspace, 'earlier/portcullis-sealed-1', widget);
    const bundle = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...bundle, planted: 'words' }));
    writeFileSync(join(workspace, 'earlier/portcullis-sealed-1/assets/evil.sigstore.json'), '{}');
    const run = await sealAgain(workspace);
    expect({ status: run.status, ...done() }).toEqual({ status: 0, signed: 0, sent: all });
    expect(readFileSync(join(workspace, 'sealed', widget))).toEqual(
      readFileSync(join(first, widget)),
    );
    expect(JSON.stringify([run, world.state.attestations])).not.toMatch(/planted|evil/);
  });
});

function change(seal: string, fields: object): void {
  const file = join(seal, widget);
  const bundle = JSON.parse(readFileSync(file, 'utf8'));
  const dsseEnvelope = { ...bundle.dsseEnvelope, ...fields };
  writeFileSync(file, JSON.stringify({ ...bundle, dsseEnvelope }));
}

function toLink(folder: string): void {
  renameSync(folder, `${folder}-elsewhere`);
  symlinkSync(`${folder}-elsewhere`, folder);
}
