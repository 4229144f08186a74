export type { ReleasePlan } from './plan/release-plan.ts';
export { type PlanInputs, type PlanRun, toReleasePlan } from './plan/to-release-plan.ts';
export { PublishError } from './publish/publish-error.ts';
export { publishRelease } from './publish/publish-release.ts';
export type { Publishing } from './publish/publishing.ts';
export type { SealedAsset, SealedRelease } from './publish/sealed-release.ts';
