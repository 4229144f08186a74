export { type Chain, chainsFrom } from './chains-from.ts';
export type { Evidence } from './evidence.ts';
export { gapKey } from './gap-key.ts';
export { type GapQuestion, unknownInput } from './gap-question.ts';
export {
  type FetchKind,
  fetchKinds,
  type GapReport,
  type GapSite,
  type GapVerdict,
  type GapWeakness,
  gapWeaknesses,
  type Mutability,
  type Verification,
} from './gap-report.ts';
export type { InstallSite, Installs } from './install-site.ts';
export type { Known, Unknown } from './known.ts';
export {
  type Need,
  type PinEvidence,
  type PinVerdict,
  pinVerdicts,
  type RefTarget,
} from './pin-evidence.ts';
export { type PinName, pinKey } from './pin-key.ts';
export type { PinQuestion } from './pin-question.ts';
export type {
  Advisory,
  Release,
  RepositoryEvidence,
  RepositoryFacts,
  RepositoryRefs,
  TagTarget,
} from './repository-evidence.ts';
