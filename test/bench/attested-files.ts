import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  ftruncateSync,
  mkdirSync,
  openSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { provenance } from '../../packages/attestation/test/judge/verify-forged.ts';
import { createWorld, type World } from '../support/sigstore/create-world.ts';
import type { OutsideFiles } from '../support/sigstore/outside/outside-files.ts';
import type { OutsideQuestion } from '../support/sigstore/outside/outside-question.ts';
import { writeOutsideFiles } from '../support/sigstore/outside/write-outside-files.ts';

export interface AttestedFiles {
  /** One file with one bundle, as everybody is asked about it. */
  readonly question: OutsideQuestion;
  readonly one: OutsideFiles;
  /** A thousand of them. */
  readonly many: readonly string[];
  /** All of them in one statement. */
  readonly shared: string;
  /** A bundle for each, one a line. */
  readonly single: string;
  readonly large: Pick<OutsideFiles, 'artifact' | 'bundle'>;
}

const count = 1000;
const largeBytes = 2 * 2 ** 30;

/** Files in a folder, signed by a Sigstore of the bench's own like the public one. */
export async function writeAttestedFiles(home: string): Promise<AttestedFiles> {
  const world = createWorld();
  const artifact = Buffer.from('what is attested\n');
  const question = {
    artifact,
    bundle: sign(world, [sha256(artifact)]),
    trustedRoot: world.trustedRoot(),
    identity: 'https://github.com/octo-org/widget/.github/workflows/release.yml@refs/tags/v1.2.3',
    issuer: 'https://token.actions.githubusercontent.com',
    predicateType: 'https://slsa.dev/provenance/v1',
    hasLogEntry: true,
    hasCertificateTimestamp: true,
  };
  const written = writeMany(join(home, 'many'));
  const digests = written.map(({ digest }) => digest);
  return {
    question,
    one: writeOutsideFiles(home, question),
    many: written.map(({ path }) => path),
    shared: write(home, 'shared.sigstore.json', [sign(world, digests)]),
    single: write(
      home,
      'single.intoto.jsonl',
      digests.map((digest) => sign(world, [digest])),
    ),
    large: await writeLarge(home, world),
  };
}

function writeMany(folder: string) {
  mkdirSync(folder);
  return Array.from({ length: count }, (_, index) => {
    const bytes = Buffer.from(`file ${index}\n`);
    const path = join(folder, `file-${index}`);
    writeFileSync(path, bytes);
    return { path, digest: sha256(bytes) };
  });
}

/** A file with nothing in it takes no room, and has to be read all the same. */
async function writeLarge(home: string, world: World): Promise<AttestedFiles['large']> {
  const artifact = join(home, 'large');
  const file = openSync(artifact, 'w');
  ftruncateSync(file, largeBytes);
  closeSync(file);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(artifact)) hash.update(chunk);
  return {
    artifact,
    bundle: write(home, 'large.sigstore.json', [sign(world, [hash.digest('hex')])]),
  };
}

function sign(world: World, digests: readonly string[]): unknown {
  const subject = digests.map((sha256, index) => ({ name: `file-${index}`, digest: { sha256 } }));
  return world.sign({ ...provenance(), subject });
}

function write(home: string, name: string, bundles: readonly unknown[]): string {
  const path = join(home, name);
  writeFileSync(path, bundles.map((bundle) => `${JSON.stringify(bundle)}\n`).join(''));
  return path;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
