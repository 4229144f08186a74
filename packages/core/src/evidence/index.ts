export { type Chain, chainsFrom } from './chains-from.ts';
export type { Evidence } from './evidence.ts';
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
