export { type Gate, passGate } from './gate/pass-gate.ts';
export { type ActionReference, toGateSigner } from './gate/to-gate-signer.ts';
export type { ImageTag } from './images/image-tag.ts';
export type { TagPorts } from './images/move-tags.ts';
export { type ImagePlaces, openImages } from './images/open-images.ts';
export { type ImagePorts, releaseImages } from './images/release-images.ts';
export { toImageTags } from './images/to-image-tags.ts';
export type { PackageStep } from './packages/next-package-step.ts';
export { type OpenPackages, openPackages, type PackagePlaces } from './packages/open-packages.ts';
export { PackageError } from './packages/package-error.ts';
export type { PackageTarget, PublishedPackage } from './packages/package-target.ts';
export {
  type PackageAtRegistry,
  type PackageClock,
  publishPackages,
} from './packages/publish-packages.ts';
export { readPackageFile } from './packages/read-package-file.ts';
export {
  type PackageNames,
  type ReleasedPackage,
  readPackages,
} from './packages/read-packages.ts';
export { environments } from './plan/environments.ts';
export { parseDigestLines } from './plan/parse-digest-lines.ts';
export { parseReleaseInputs } from './plan/parse-release-inputs.ts';
export type { ReleaseInputs } from './plan/release-inputs.ts';
export type { PlannedFile, PlannedImage, ReleasePlan } from './plan/release-plan.ts';
export { type PlanInputs, type PlanRun, toReleasePlan } from './plan/to-release-plan.ts';
export { blockingRows } from './preflight/blocking-rows.ts';
export type { CommitTree } from './preflight/commit-tree.ts';
export { gatherPreflight, type PreflightPorts } from './preflight/gather-preflight.ts';
export { judgePreflight } from './preflight/judge-preflight.ts';
export { openPreflight, type PreflightPlaces } from './preflight/open-preflight.ts';
export type { PreflightFacts } from './preflight/preflight-facts.ts';
export { preflightMarkdown } from './preflight/preflight-markdown.ts';
export { defaultMustKnow, type PreflightPolicy } from './preflight/preflight-policy.ts';
export { type Row, type RowId, rowIds } from './preflight/row.ts';
export { defaultNotes } from './publish/default-notes.ts';
export { openPublishing, type PublishPlaces } from './publish/open-publishing.ts';
export { PublishError } from './publish/publish-error.ts';
export { publishRelease } from './publish/publish-release.ts';
export { publishedMarkdown } from './publish/published-markdown.ts';
export type { Publishing } from './publish/publishing.ts';
export type { SealedAsset, SealedRelease } from './publish/sealed-release.ts';
export type { FoundPackage, RegistryPlaces } from './registries/find-packages.ts';
export type { FoundTag } from './registries/find-tags.ts';
export type { UnusedRow } from './registries/judge-unused.ts';
export { lookForUnused, type UnusedQuestion } from './registries/look-for-unused.ts';
export { checkArtifact } from './seal/check-artifact.ts';
export { type BuiltFile, checkBuilt } from './seal/check-built.ts';
export { checkEmbedded } from './seal/check-embedded.ts';
export { checkManifest } from './seal/check-manifest.ts';
export { checkSeal } from './seal/check-seal.ts';
export type { HandedOver, RunArtifact } from './seal/judge-artifact.ts';
export { openSealing } from './seal/open-sealing.ts';
export { parseManifest } from './seal/parse-manifest.ts';
export { SealError } from './seal/seal-error.ts';
export type { SealedBundle, SealedFile, SealedImage, SealManifest } from './seal/seal-manifest.ts';
export { type SealPolicyChoice, type Signer, sealPolicy } from './seal/seal-policy.ts';
export { type Seal, sealRelease } from './seal/seal-release.ts';
export type { Embedding, SealWork } from './seal/seal-work.ts';
export type { Sealing } from './seal/sealing.ts';
export type { SealingChoice } from './seal/sealing-choice.ts';
export { toSealedRelease } from './seal/to-sealed-release.ts';
export { gatherPublished } from './verify/gather-published.ts';
export { judgePublishedRelease } from './verify/judge-published-release.ts';
export { openPublished, type VerifyPlaces } from './verify/open-published.ts';
export type { PublishedRelease } from './verify/published-release.ts';
export { verificationCommands } from './verify/verification-commands.ts';
export type { VerifyFacts } from './verify/verify-facts.ts';
export { verifyMarkdown } from './verify/verify-markdown.ts';
export type { VerifyRow, VerifyRowId } from './verify/verify-row.ts';
