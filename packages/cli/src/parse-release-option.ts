import { GuardError } from '@portcullis/core';
import { parseReleaseName, type ReleaseName } from './parse-release-name.ts';

/** What stands behind `--release`. Throws GuardError with what is accepted. */
export function parseReleaseOption(text: string): ReleaseName {
  const name = parseReleaseName(text);
  if (name !== undefined) return name;
  throw new GuardError('bad-usage', `"--release" takes "OWNER/REPO@TAG", which "${text}" is not`);
}
