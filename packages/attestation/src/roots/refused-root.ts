import { quoted } from '@portcullis/core';
import { AttestationError } from '../attestation-error.ts';

/** Why a trusted root is not used; `source` is its address or path. */
export function refusedRoot(source: string, why: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'unreadable-root',
    `cannot use the trusted root ${quoted(source)}: ${why}`,
    { cause },
  );
}
