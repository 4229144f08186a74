/**
 * GitHub wrote v0.1 in 2025 and writes v0.2 since; only the name of the release's number differs.
 * https://github.com/in-toto/attestation/blob/main/spec/predicates/release.md
 */
export const releasePredicateTypes = [
  'https://in-toto.io/attestation/release/v0.2',
  'https://in-toto.io/attestation/release/v0.1',
] as const;

export type ReleasePredicateType = (typeof releasePredicateTypes)[number];
