import { GuardError } from '@portcullis/core';
import type { TransparencyLog } from '../sign/signing-services.ts';

/** Where somebody wants to sign. */
export type SigningChoice =
  /** As GitHub does: public-good for public repositories, GitHub's own for all others. */
  | { readonly kind: 'auto' }
  | { readonly kind: 'public-good' }
  | { readonly kind: 'github' }
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'custom';
      readonly fulcioUrl: string;
      readonly logs: readonly TransparencyLog[];
      readonly timestampAuthorityUrls: readonly string[];
    };

export const signingInstances = ['auto', 'public-good', 'github', 'custom'] as const;

/** What inputs or options say of it; each is undefined where it is not given. */
export interface SigningInputs {
  readonly instance: (typeof signingInstances)[number] | undefined;
  readonly signingConfig: string | undefined;
  readonly fulcioUrl: string | undefined;
  readonly rekorUrl: string | undefined;
  readonly rekorVersion: '1' | '2' | undefined;
  readonly timestampUrl: string | undefined;
}

/** Throws GuardError where one of them would change nothing: it was meant to change something. */
export function toSigningChoice(inputs: SigningInputs): SigningChoice {
  const { instance = 'auto', signingConfig, fulcioUrl, rekorUrl, timestampUrl } = inputs;
  const { rekorVersion } = inputs;
  const isNamed = [signingConfig, fulcioUrl, rekorUrl, timestampUrl].some(
    (value) => value !== undefined,
  );
  if (rekorVersion === '2' && rekorUrl === undefined)
    throw refused('version 2 is of no log, since no address of one is named');
  if (instance !== 'custom') {
    if (!isNamed) return { kind: instance };
    throw refused(`the instance "${instance}" has addresses of its own: for others it is "custom"`);
  }
  if (signingConfig !== undefined) {
    if ((fulcioUrl ?? rekorUrl ?? timestampUrl) === undefined)
      return { kind: 'file', path: signingConfig };
    throw refused('a signing configuration has all addresses: name none beside it');
  }
  if (fulcioUrl === undefined)
    throw refused('an own Sigstore is named by its signing configuration, or by its addresses');
  const majorApiVersion = rekorVersion === '2' ? 2 : 1;
  return {
    kind: 'custom',
    fulcioUrl,
    logs: rekorUrl === undefined ? [] : [{ url: rekorUrl, majorApiVersion }],
    timestampAuthorityUrls: timestampUrl === undefined ? [] : [timestampUrl],
  };
}

function refused(why: string): GuardError {
  return new GuardError('bad-usage', `cannot tell where to sign: ${why}`);
}
