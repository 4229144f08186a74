import { quoted } from '@portcullis/core';
import { badPackage } from '../bad-package.ts';
import { checkVersion } from '../check-version.ts';
import type { Fields } from '../to-fields.ts';

interface Expected {
  readonly file: string;
  readonly version: string;
}

/** Whether the `[package]` of a Cargo.toml is of what is released, and may be published. Throws PackageError. */
export function checkCrateManifest(
  { name, version: found, publish }: Fields,
  { file, version }: Expected,
): { readonly name: string } {
  if (typeof name !== 'string' || !form.test(name))
    throw badPackage('its Cargo.toml has no name that crates.io takes');
  checkVersion({ found, version });
  if (!mayBePublished(publish))
    throw badPackage(
      `its Cargo.toml says "publish", and not that ${quoted(name)} goes to crates.io: take that out if it is to be published`,
    );
  const expected = `${name}-${version}.crate`;
  if (file !== expected)
    throw badPackage(
      `it is ${quoted(name)}, whose file is called ${quoted(expected)}: rename it in the build`,
    );
  return { name };
}

/** https://doc.rust-lang.org/cargo/reference/registry-index.html#name-restrictions */
const form = /^[A-Za-z][\w-]{0,63}$/;

/** https://doc.rust-lang.org/cargo/reference/manifest.html#the-publish-field: cargo writes `true` as nothing. */
function mayBePublished(publish: unknown): boolean {
  if (publish === undefined || publish === true) return true;
  return Array.isArray(publish) && publish.includes('crates-io');
}
