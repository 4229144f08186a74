import { join, resolve } from 'node:path';
import { getInput } from '@actions/core';
import { GuardError, quoted } from '@portcullis/core';
import { readRegularFile } from '@portcullis/files';
import { checkManifest, checkSeal, parseManifest, type Seal, SealError } from '@portcullis/release';
import type { Stage } from './read-stage.ts';

/** A seal of an earlier job of this release, and where its files are. */
export interface SealAtHand extends Seal {
  /** Absolute; holds `seal.json`, and whatever else was sealed where all of it was downloaded. */
  readonly folder: string;
}

/**
 * The manifest in the folder `sealed`: the one of the digest `seal`, which came by another way, and of this very release.
 * Nothing else in the folder has been looked at. Throws GuardError and SealError.
 */
export function readSeal({ workspace, plan, inputs }: Stage): SealAtHand {
  const sha256 = getInput('seal');
  if (!/^[\da-f]{64}$/.test(sha256))
    throw new GuardError(
      'bad-input',
      `the input "seal" is ${quoted(sha256)}: give the output "seal" of the job that seals, 64 hex digits`,
    );
  // '' would be the workspace.
  const folder = resolve(workspace, getInput('sealed') || 'sealed');
  const found = readRegularFile(join(folder, 'seal.json'), mostBytes);
  if (found.kind === 'unread')
    throw new SealError(
      'unreadable-seal',
      `cannot read the manifest of the seal: ${found.message}`,
    );
  const manifest = parseManifest(found.bytes, sha256);
  checkSeal(manifest, plan);
  checkManifest(manifest, inputs);
  return { manifest, sha256, folder };
}

/** A thousand files, with names of two hundred characters. */
const mostBytes = 2 ** 20;
