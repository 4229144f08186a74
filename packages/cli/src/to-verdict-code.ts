import type { AttestationVerdict } from '@portcullis/attestation';

/** The exit code of a verdict: what nobody could tell is never a pass. */
export function toVerdictCode(verdict: AttestationVerdict): 0 | 1 | 3 {
  switch (verdict) {
    case 'pass':
      return 0;
    case 'fail':
      return 1;
    case 'inconclusive':
      return 3;
  }
}
