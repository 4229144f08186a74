import { GuardError, quoted } from '@portcullis/core';
import type { SealedAsset } from '../publish/sealed-release.ts';
import { openSealed } from '../seal/open-sealed.ts';
import { badPackage } from './bad-package.ts';

interface PackageFolder {
  /** Files of the build, with the bytes that they have to have. */
  readonly files: readonly SealedAsset[];
  readonly folder: string;
}

/** The bytes of a package among the files of a release. Throws GuardError, PackageError and SealError. */
export async function readPackageFile(
  name: string,
  { files, folder }: PackageFolder,
): Promise<Uint8Array> {
  const file = files.find((one) => one.name === name);
  if (file === undefined)
    throw new GuardError(
      'bad-input',
      `cannot publish ${quoted(name)}: the build has made no such file; name one of its artifact`,
    );
  if (file.size > mostBytes)
    throw badPackage(`cannot publish ${quoted(name)}: it is larger than ${mostBytes} bytes`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of openSealed(folder, file)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** npm gets it as text, in one piece. */
const mostBytes = 128 * 2 ** 20;
