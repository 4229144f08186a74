import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import type { VerificationReport } from '@portcullis/attestation';
import {
  type ReleasePlan,
  type Seal,
  type Sealing,
  type SealWork,
  sealRelease,
} from '../../src/index.ts';
import { toAsset } from './sealed.ts';

/** A folder for each test, with `built` in it. */
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portcullis-seal-'));
  mkdirSync(join(root, 'built'));
});
afterEach(() => rmSync(root, { recursive: true }));

export function inRoom(path = '.'): string {
  return join(root, path);
}

export const plan: ReleasePlan = {
  server: 'https://github.com',
  repository: 'o/r',
  tag: 'v1.0.0',
  version: '1.0.0',
  commit: 'c'.repeat(40),
  run: { id: '42', attempt: '1' },
  isDryRun: false,
  isPrerelease: false,
  files: [toAsset('a.zip', 'one'), toAsset('b.zip', 'two')],
  images: [],
};

export const passed = (name: string): VerificationReport => ({
  version: 1,
  subject: { name, digests: {} },
  verdict: 'pass',
  reason: undefined,
  attestations: [],
  unlisted: 0,
  unread: [],
});

/** Signs by saying so. */
export function newSealing(changes: Partial<Sealing> = {}): Sealing {
  return {
    sign: async (bundles) => new Map(bundles.map(({ path }) => [path, `of ${path}`])),
    verify: async ({ subjects }) => subjects.map(({ name }) => passed(name)),
    store: async () => {},
    ...changes,
  };
}

export function build(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(root, 'built', name), content);
}

export interface Changes extends Partial<ReleasePlan>, Pick<SealWork, 'sbom' | 'embedding'> {}

export function seal(
  sealing = newSealing(),
  { sbom, embedding, ...changes }: Changes = {},
): Promise<Seal> {
  const work = { built: join(root, 'built'), sealed: join(root, 'sealed'), sbom, embedding };
  return sealRelease({ ...plan, ...changes }, work, sealing);
}
