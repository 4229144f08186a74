import { join } from 'node:path';
import type { Policy, RunContext, VerificationReport } from '@portcullis/attestation';
import type { SealedAsset } from '../publish/sealed-release.ts';
import { readFolder } from '../seal/read-folder.ts';
import { verifyEach } from '../seal/verify-each.ts';
import { checkFolder } from './check-folder.ts';
import { checkVerdicts } from './check-verdicts.ts';
import { chooseFiles } from './choose-files.ts';
import { copyFiles } from './copy-files.ts';
import { parseSealedDigests } from './parse-sealed-digests.ts';

export interface Gate {
  /** The sealed artifact, with its folder `assets`. */
  readonly from: string;
  /** Gets the files, all or none; not there yet, or empty. */
  readonly to: string;
  /** The output `digests` of the release workflow. */
  readonly digests: string;
  readonly patterns: readonly string[];
  /** `sealPolicy`, with the run around. */
  readonly policy: Policy;
  readonly run: RunContext;
  readonly trustedRoot: string | undefined;
  readonly now: Date;
}

/**
 * Lets through exactly the files that are asked for, when all of the folder is as it was sealed and each of them has an
 * attestation of this very run beside it. Asks no server. Throws GuardError, SealError and AttestationError.
 */
export async function passGate(gate: Gate): Promise<readonly SealedAsset[]> {
  const { artifacts, checksums } = parseSealedDigests(gate.digests);
  const wanted = new Set(chooseFiles(artifacts, gate.patterns).map(({ name }) => name));
  const assets = join(gate.from, 'assets');
  const sealed = checkFolder(await readFolder(assets), [...artifacts, ...checksums]);
  const files = sealed.filter(({ name }) => wanted.has(name));
  checkVerdicts(await verify(files, { ...gate, assets }), files);
  await copyFiles(files, { from: assets, to: gate.to });
  return files;
}

/** What is verified are the sealed digests, whatever becomes of the files meanwhile. */
function verify(
  files: readonly SealedAsset[],
  { assets, policy, trustedRoot, run, now }: Gate & { readonly assets: string },
): Promise<readonly VerificationReport[]> {
  const places = { bundles: [], github: undefined, registry: undefined };
  const subjects = files.map(({ name, sha256 }) => {
    const path = join(assets, name);
    return { subject: { name, digests: { sha256 } }, path, image: undefined };
  });
  return verifyEach(subjects, { places, policy, trustedRoot, run, now });
}
