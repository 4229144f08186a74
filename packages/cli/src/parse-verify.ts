import type { PolicyOptions } from '@portcullis/attestation';
import { GuardError } from '@portcullis/core';
import { type ParsedOptions, parseOptions } from './parse-options.ts';
import { type Output, parseOutputs } from './parse-outputs.ts';

export interface VerifyArguments {
  /** Files, digests and images, as they are given. */
  readonly subjects: readonly string[];
  readonly policy: PolicyChoice;
  /** Files and folders of bundles; when there are any no other place is looked at. */
  readonly bundles: readonly string[];
  readonly isOffline: boolean;
  readonly trustedRoot: string | undefined;
  readonly outputs: readonly Output<VerifyFormat>[];
}

/** Whose attestations are accepted: nobody's by default. */
export type PolicyChoice =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'rows'; readonly rows: PolicyOptions };

export const verifyFormats = ['text', 'json', 'markdown', 'github'] as const;
export type VerifyFormat = (typeof verifyFormats)[number];

/** The arguments of `verify`. Throws GuardError with what is accepted. */
export function parseVerify(args: readonly string[]): VerifyArguments {
  const options = parseOptions(args, kinds);
  const [trustedRoot] = options.all('trusted-root');
  if (options.positionals.length === 0)
    throw new GuardError(
      'bad-usage',
      'verify needs a FILE, a digest as "sha256:…", or an image as "oci://NAME@sha256:…"',
    );
  return {
    subjects: options.positionals,
    policy: parsePolicyChoice(options),
    bundles: options.all('bundle'),
    isOffline: options.has('offline'),
    trustedRoot,
    outputs: parseOutputs(options.all('format'), verifyFormats),
  };
}

const kinds = {
  policy: 'value',
  repo: 'value',
  'signer-workflow': 'value',
  'source-ref': 'value',
  'predicate-type': 'value',
  instance: 'value',
  issuer: 'value',
  'runner-environment': 'value',
  run: 'value',
  bundle: 'values',
  offline: 'flag',
  'trusted-root': 'value',
  format: 'values',
} as const;

const rowOptions = [
  'repo',
  'signer-workflow',
  'source-ref',
  'predicate-type',
  'instance',
  'issuer',
  'runner-environment',
  'run',
] as const;

function parsePolicyChoice(options: ParsedOptions): PolicyChoice {
  const [path] = options.all('policy');
  const row = rowOptions.find((name) => options.has(name));
  if (path !== undefined && row !== undefined)
    throw new GuardError('bad-usage', `write "--${row}" as a row of the policy "${path}"`);
  if (path !== undefined) return { kind: 'file', path };
  if (!options.has('repo') && !options.has('signer-workflow'))
    throw new GuardError(
      'bad-usage',
      'verify needs to know whose attestations count: name a "--policy FILE", a "--repo OWNER/NAME" or a "--signer-workflow OWNER/NAME/.github/workflows/FILE"',
    );
  const given = rowOptions.map((name) => [rowOf(name), options.all(name)[0]] as const);
  return { kind: 'rows', rows: Object.fromEntries(given) };
}

/** `--repo` is what everybody else calls it on a command line. */
function rowOf(option: (typeof rowOptions)[number]): keyof PolicyOptions {
  return option === 'repo' ? 'repository' : option;
}
