import { GuardError } from '@portcullis/core';
import { parseOptions } from './parse-options.ts';
import { type Output, parseOutputs } from './parse-outputs.ts';
import { parseReleaseName, type ReleaseName } from './parse-release-name.ts';

export interface VerifyReleaseArguments extends ReleaseName {
  /** Assets that are here. */
  readonly files: readonly string[];
  /** Files and folders of bundles, in place of those that GitHub stores. */
  readonly bundles: readonly string[];
  readonly isOffline: boolean;
  readonly trustedRoot: string | undefined;
  readonly outputs: readonly Output<ReleaseFormat>[];
}

export const releaseFormats = ['text', 'json'] as const;
export type ReleaseFormat = (typeof releaseFormats)[number];

/** The arguments of `verify-release`. Throws GuardError with what is accepted. */
export function parseVerifyRelease(args: readonly string[]): VerifyReleaseArguments {
  const options = parseOptions(args, kinds);
  const [name = '', ...files] = options.positionals;
  const [trustedRoot] = options.all('trusted-root');
  const bundles = options.all('bundle');
  const isOffline = options.has('offline');
  if (isOffline && bundles.length === 0)
    throw new GuardError(
      'bad-usage',
      'offline nobody can be asked for the attestation: name it with "--bundle FILE"',
    );
  return {
    ...parseName(name),
    files,
    bundles,
    isOffline,
    trustedRoot,
    outputs: parseOutputs(options.all('format'), releaseFormats),
  };
}

const kinds = {
  bundle: 'values',
  offline: 'flag',
  'trusted-root': 'value',
  format: 'values',
} as const;

function parseName(text: string): ReleaseName {
  const name = parseReleaseName(text);
  if (name !== undefined) return name;
  throw new GuardError(
    'bad-usage',
    `verify-release needs a release as "OWNER/REPO@TAG"${text === '' ? '' : `, which "${text}" is not`}`,
  );
}
