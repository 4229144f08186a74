import { resolve } from 'node:path';
import { isDigest } from '@portcullis/attestation';
import { GuardError, quoted } from '@portcullis/core';
import { booleanInput } from './boolean-input.ts';
import { linesInput } from './lines-input.ts';
import { textInput } from './text-input.ts';

/** The inputs of verify-attestations, as `action.yml` describes them; paths are absolute. */
export interface VerifyInputs {
  readonly files: readonly string[];
  readonly checksums: readonly string[];
  readonly digests: readonly string[];
  readonly images: readonly string[];
  /** Path of the policy; the rows count where there is none. */
  readonly policy: string | undefined;
  readonly rows: Readonly<Record<(typeof rowInputs)[number], string | undefined>>;
  readonly bundles: readonly string[];
  readonly isOffline: boolean;
  readonly trustedRoot: string | undefined;
  readonly token: string | undefined;
  readonly reportFile: string | undefined;
}

/** Rows of a policy that have inputs of their own. */
export const rowInputs = [
  'repository',
  'signer-workflow',
  'source-ref',
  'predicate-type',
  'instance',
  'issuer',
] as const;

/** Reads the inputs; throws GuardError that names the input and what it accepts. */
export function verifyInputs(workspace: string): VerifyInputs {
  const absolute = (path: string): string => resolve(workspace, path);
  const pathInput = (name: string): string | undefined => {
    const path = textInput(name);
    return path === undefined ? undefined : absolute(path);
  };
  const [repository, signer, ref, predicate, instance, issuer] = rowInputs.map(textInput);
  checkRows(textInput('policy'));
  return {
    files: linesInput('subject-path'),
    checksums: linesInput('subject-checksums'),
    digests: linesInput('subject-digest').map(toDigest),
    images: linesInput('subject-image'),
    policy: pathInput('policy'),
    rows: {
      repository,
      'signer-workflow': signer,
      'source-ref': ref,
      'predicate-type': predicate,
      instance,
      issuer,
    },
    bundles: linesInput('bundle').map(absolute),
    isOffline: booleanInput('offline', false),
    trustedRoot: pathInput('trusted-root'),
    token: textInput('token'),
    reportFile: textInput('report-file'),
  };
}

/** What is no digest would be taken for the path of a file, which somebody else may have put there. */
function toDigest(text: string): string {
  if (isDigest(text)) return text;
  throw new GuardError(
    'bad-input',
    `the input "subject-digest" cannot be ${quoted(text)}: write "sha256:" and 64 hex digits; files are named by "subject-path"`,
  );
}

/** A row that is not asked is worse than none: somebody relies on it. */
function checkRows(policy: string | undefined): void {
  const row = rowInputs.find((name) => textInput(name) !== undefined);
  if (policy !== undefined && row !== undefined)
    throw new GuardError(
      'bad-input',
      `the inputs "policy" and "${row}" exclude each other: write it as a row of the policy ${quoted(policy)}`,
    );
}
