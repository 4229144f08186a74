export { attest } from './attest/attest.ts';
export { attestMarkdown } from './attest/attest-markdown.ts';
export type { AttestRequest, PredicateChoice } from './attest/attest-request.ts';
export type { AttestResult } from './attest/attest-result.ts';
export { attestText } from './attest/attest-text.ts';
export { handOver } from './attest/hand-over.ts';
export { isKnownFailure } from './attest/is-known-failure.ts';
export { isTrouble } from './attest/is-trouble.ts';
export { outcomeOf } from './attest/outcome-of.ts';
export { toAttestVerdict } from './attest/to-attest-verdict.ts';
export {
  type SigningChoice,
  signingInstances,
  toSigningChoice,
} from './attest/to-signing-choice.ts';
export { AttestationError } from './attestation-error.ts';
export { parseBundle } from './bundle/parse-bundle.ts';
export type { AtHand } from './find/at-hand.ts';
export { hasAttestations } from './find/has-attestations.ts';
export { openPlaces } from './find/open-places.ts';
export type { Outside } from './find/outside.ts';
export { readAtHand } from './find/read-at-hand.ts';
export { toAtHand } from './find/to-at-hand.ts';
export { verifySubjects } from './judge/verify-subjects.ts';
export { issuerOf } from './oidc/issuer-of.ts';
export { readWorkflowClaims } from './oidc/read-workflow-claims.ts';
export { requestIdToken } from './oidc/request-id-token.ts';
export type { WorkflowClaims } from './oidc/workflow-claims.ts';
export { parsePolicy } from './policy/parse-policy.ts';
export type { Policy } from './policy/policy.ts';
export { readPolicy } from './policy/read-policy.ts';
export type { RunContext } from './policy/run-context.ts';
export { type PolicyOptions, toPolicy } from './policy/to-policy.ts';
export { toRunContext } from './policy/to-run-context.ts';
export { sbomPredicate } from './predicate/sbom-predicate.ts';
export type { AttestedRelease, AttestedReleases } from './release/attested-releases.ts';
export { inspectRelease } from './release/inspect-release.ts';
export { openAttester } from './release/open-attester.ts';
export type { ReleaseAttester } from './release/release-attester.ts';
export type { ReleaseReport } from './release/release-report.ts';
export { releaseReporters } from './release/release-reporters.ts';
export type {
  AttestationReport,
  AttestationVerdict,
  VerificationReport,
} from './report/verification-report.ts';
export { verificationReporters } from './report/verification-reporters.ts';
export { worstVerdict } from './report/worst-verdict.ts';
export { loadRoots } from './roots/load-roots.ts';
export { parseSigningConfig } from './sign/configuration/parse-signing-config.ts';
export { patience } from './sign/patience.ts';
export { signStatement } from './sign/sign-statement.ts';
export type { SigningServices } from './sign/signing-services.ts';
export { parseStatement } from './statement/parse-statement.ts';
export type { StatementMode } from './statement/to-statements.ts';
export { attachToImage } from './store/in-registry.ts';
export { offerBundle } from './store/offer-bundle.ts';
export { findFiles } from './subject/files/find-files.ts';
export { hashFiles } from './subject/hash-files.ts';
export { isDigest } from './subject/is-digest.ts';
export type { NamedDigest } from './subject/subject-request.ts';
export type { VerifiedAttestation } from './verify/verified-attestation.ts';
export { verifyBundle } from './verify/verify-bundle.ts';
export { verifyArtifacts } from './verify-artifacts/verify-artifacts.ts';
