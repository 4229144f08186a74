import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import type {
  NamedDigest,
  PredicateChoice,
  SigningChoice,
  StatementMode,
} from '@portcullis/attestation';
import { GuardError } from '@portcullis/core';
import { booleanInput } from './boolean-input.ts';
import { linesInput } from './lines-input.ts';
import { signingChoice } from './signing-choice.ts';
import { textInput } from './text-input.ts';
import { wordInput } from './word-input.ts';

/** The inputs of attest-artifacts, as `action.yml` describes them; paths are absolute. */
export interface AttestInputs {
  readonly subjects: {
    readonly workspace: string;
    readonly files: readonly string[];
    readonly checksums: readonly string[];
    readonly digests: readonly NamedDigest[];
    readonly images: readonly string[];
    readonly artifactsList: string | undefined;
    readonly withSha512: boolean;
  };
  readonly withPlatforms: boolean;
  readonly predicate: PredicateChoice;
  readonly mode: StatementMode;
  readonly signing: SigningChoice;
  readonly issuer: string | undefined;
  readonly policy: string | undefined;
  readonly trustedRoot: string | undefined;
  readonly folder: string;
  readonly list: string | undefined;
  readonly isUploaded: boolean;
  readonly isPushed: boolean;
  readonly token: string | undefined;
}

/** Reads the inputs; throws GuardError that names the input and what it accepts. */
export function attestInputs(workspace: string): AttestInputs {
  const pathInput = (name: string): string | undefined => {
    const path = textInput(name);
    return path === undefined ? undefined : resolve(workspace, path);
  };
  return {
    subjects: {
      workspace,
      files: linesInput('subject-path'),
      checksums: linesInput('subject-checksums'),
      digests: digests(),
      images: linesInput('subject-image'),
      artifactsList: booleanInput('artifacts-list', false) ? artifactsList() : undefined,
      withSha512: booleanInput('sha512', false),
    },
    withPlatforms: booleanInput('image-platforms', false),
    predicate: predicateChoice(pathInput),
    mode: wordInput('statements', ['all', 'each']) ?? 'all',
    signing: signingChoice(workspace),
    issuer: textInput('issuer'),
    policy: pathInput('policy'),
    trustedRoot: pathInput('trusted-root'),
    folder: pathInput('bundle-folder') ?? resolve(workspace, 'attestations'),
    list: pathInput('bundle-list'),
    isUploaded: booleanInput('upload', true),
    isPushed: booleanInput('push-to-registry', false),
    token: textInput('token'),
  };
}

function digests(): readonly NamedDigest[] {
  const [digest, name] = [textInput('subject-digest'), textInput('subject-name')];
  if (digest !== undefined && name !== undefined) return [{ digest, name }];
  if ((digest ?? name) === undefined) return [];
  throw needEachOther('subject-digest', 'subject-name');
}

/** Set by runners that know which artifacts a job has declared. */
function artifactsList(): string {
  const list = process.env.GITHUB_ARTIFACTS_LIST;
  if (list) return list;
  throw new GuardError(
    'bad-input',
    'the input "artifacts-list" is of no use here: the runner sets no GITHUB_ARTIFACTS_LIST; name the artifacts',
  );
}

function predicateChoice(pathInput: (name: string) => string | undefined): PredicateChoice {
  const [sbom, path] = [pathInput('sbom-path'), pathInput('predicate-path')];
  const type = textInput('predicate-type');
  if (sbom !== undefined && (path ?? type) !== undefined)
    throw new GuardError(
      'bad-input',
      'the inputs "sbom-path" and "predicate-path" exclude each other: use the action twice',
    );
  if (sbom !== undefined) return { kind: 'sbom', path: sbom };
  if (path !== undefined && type !== undefined) return { kind: 'own', path, type };
  if ((path ?? type) === undefined) return { kind: 'provenance' };
  throw needEachOther('predicate-path', 'predicate-type');
}

function needEachOther(one: string, other: string): GuardError {
  const [missing, given] = getInput(one) === '' ? [one, other] : [other, one];
  return new GuardError('bad-input', `the input "${given}" needs "${missing}" beside it`);
}
