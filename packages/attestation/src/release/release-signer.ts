/**
 * Who signs release attestations: GitHub itself, by a certificate of its own authority that is no workflow's and has
 * no extension of Fulcio's. Seen in the attestation of a release of 2026-08-13, and what GitHub's own client asks for:
 * https://github.com/cli/cli/blob/trunk/pkg/cmd/release/shared/attestation.go
 */
export const releaseSigner = 'https://dotcom.releases.github.com';
