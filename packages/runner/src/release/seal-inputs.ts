import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import type { SigningChoice } from '@portcullis/attestation';
import { GuardError } from '@portcullis/core';
import { type PlannedFile, parseDigestLines, type Signer } from '@portcullis/release';
import { checkInWorkspace } from '../check-in-workspace.ts';
import { signingChoice } from '../signing-choice.ts';
import { textInput } from '../text-input.ts';
import { readSigner } from './read-signer.ts';

/** The inputs of release-seal beside those of the release; paths are absolute. */
export interface SealInputs {
  readonly built: string;
  readonly earlier: string | undefined;
  readonly sealed: string;
  readonly embedded: readonly PlannedFile[];
  readonly signer: Signer;
  readonly signing: SigningChoice;
  readonly instance: string | undefined;
  readonly issuer: string | undefined;
  readonly trustedRoot: string | undefined;
}

/** Throws GuardError that names the input and what it accepts. */
export function sealInputs(workspace: string): SealInputs {
  const path = (name: string): string | undefined => {
    const value = textInput(name);
    return value === undefined ? undefined : resolve(workspace, value);
  };
  const folder = (name: string): string => {
    const value = path(name);
    if (value !== undefined && value !== workspace) return value;
    throw new GuardError('bad-input', `the input "${name}" names no folder of its own: name one`);
  };
  const sealed = folder('sealed');
  checkInWorkspace(sealed, workspace);
  const instance = textInput('instance');
  return {
    built: folder('built'),
    earlier: path('earlier'),
    sealed,
    embedded: parseDigestLines(getInput('embedded')),
    signer: readSigner(),
    signing: signingChoice(workspace),
    // The policy takes both that GitHub signs with, and the check "instance" tells which.
    instance: instance === 'auto' ? undefined : instance,
    issuer: textInput('issuer'),
    trustedRoot: path('trusted-root'),
  };
}
