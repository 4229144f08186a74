export type { AttestationApi, AttestationList, StoredAttestation } from './attestation-api.ts';
export type { GithubApiOptions } from './create-ask.ts';
export { createAttestationApi } from './create-attestation-api.ts';
export { createDraftApi } from './create-draft-api.ts';
export { createGithubApi } from './create-github-api.ts';
export { createReleaseApi } from './create-release-api.ts';
export { createSettingsApi } from './create-settings-api.ts';
export type {
  AssetRecord,
  DraftApi,
  NewAsset,
  NewDraft,
  ReleaseRecord,
} from './draft-api.ts';
export type { GithubApi } from './github-api.ts';
export type { ReleaseApi, ReleaseAsset, TagRelease } from './release-api.ts';
export type {
  ArtifactRecord,
  DeploymentRef,
  EnvironmentRecord,
  RulesetRecord,
  SettingsApi,
} from './settings-api.ts';
