export { AttestationError, type AttestationErrorCode } from './attestation-error.ts';
