import { quoted } from '@portcullis/core';
import { badPackage } from '../bad-package.ts';
import { checkVersion } from '../check-version.ts';
import type { Fields } from '../to-fields.ts';
import { toNpmFileName } from './to-npm-file-name.ts';

interface Expected {
  /** Name of the tarball. */
  readonly file: string;
  readonly version: string;
}

/** Whether a package.json is of what is released, and may be published. Throws PackageError. */
export function checkNpmManifest(
  { name, version: found, private: isPrivate }: Fields,
  { file, version }: Expected,
): { readonly name: string } {
  if (typeof name !== 'string' || name.length > longest || !form.test(name))
    throw badPackage('its package.json has no name that npm takes for a new package');
  checkVersion({ found, version });
  if (!semver.test(version))
    throw badPackage(
      `npm has no version ${quoted(version)}: write three numbers, as in "1.2.3" or "1.2.3-rc.1"; it drops what follows a "+"`,
    );
  if (isPrivate !== undefined && isPrivate !== false)
    throw badPackage(
      `its package.json says "private": take that out if ${quoted(name)} is to be published`,
    );
  const expected = toNpmFileName(name, version);
  if (file !== expected)
    throw badPackage(
      `it is ${quoted(name)}, whose tarball is called ${quoted(expected)}: rename it in the build`,
    );
  return { name };
}

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name */
const form = /^(?:@[a-z\d~-][a-z\d._~-]*\/)?[a-z\d~-][a-z\d._~-]*$/;
const longest = 214;

/** https://semver.org without build metadata, and in numbers that all programs can count with. */
const semver =
  /^(?:(?:0|[1-9]\d{0,14})(?:\.(?!$|-)|(?=$|-))){3}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;
