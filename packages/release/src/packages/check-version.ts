import { quoted } from '@portcullis/core';
import { badPackage } from './bad-package.ts';

interface Found {
  /** What the package says. */
  readonly found: unknown;
  /** What is released. */
  readonly version: string;
}

/** A release has one version, and everything in it has that one: who reads the tag knows what was published. */
export function checkVersion({ found, version }: Found): void {
  if (found === version) return;
  const said =
    typeof found === 'string' ? `is of the version ${quoted(found)}` : 'names no version';
  throw badPackage(
    `it ${said}, and ${quoted(version)} is released: set the version before the build, and release packages of other versions by themselves`,
  );
}
