import { createHash } from 'node:crypto';
import { quoted } from '@portcullis/core';
import { parse, TomlError } from 'smol-toml';
import { readArchive } from '../archive/read-archive.ts';
import { toUtf8 } from '../archive/to-utf8.ts';
import { badPackage } from '../bad-package.ts';
import type { PackageFile } from '../package-file.ts';
import { type Fields, toFields } from '../to-fields.ts';
import { checkCrateManifest } from './check-crate-manifest.ts';
import { crateMetadata } from './crate-metadata.ts';
import type { CratePackage } from './crate-package.ts';

/** What `cargo package` has made, attacker-controlled. Throws PackageError. */
export function readCratePackage(
  { name: file, bytes }: PackageFile,
  version: string,
): CratePackage {
  const folder = file.replace(/\.crate$/, '');
  const files = readArchive(bytes, folder);
  const manifest = parseManifest(files.get('Cargo.toml'), folder);
  const { name } = checkCrateManifest(toFields(manifest.package), { file, version });
  const digest = createHash('sha256').update(bytes).digest('hex');
  return {
    kind: 'crate',
    target: { registry: 'crates.io', name, version, file, digest },
    bytes,
    metadata: crateMetadata(manifest, files),
  };
}

/** Cargo writes it anew when it packs: some kilobytes, with all that a workspace has given to it. */
const mostManifest = 2 ** 20;

function parseManifest(bytes: Uint8Array | undefined, folder: string): Fields {
  if (bytes === undefined) throw badPackage(`it has no ${quoted(`${folder}/Cargo.toml`)}`);
  if (bytes.length > mostManifest)
    throw badPackage(`its Cargo.toml is larger than ${mostManifest} bytes`);
  try {
    return parse(toUtf8(bytes, 'its Cargo.toml'));
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    throw badPackage('its Cargo.toml is no TOML');
  }
}
