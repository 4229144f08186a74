export {
  type AuditedTree,
  type Gathered,
  type GatherOptions,
  gatherEvidence,
  type Progress,
} from './gather-evidence.ts';
export { type LiveOptions, liveUpstream, type Servers } from './live-upstream.ts';
export type { Traffic, Upstream } from './upstream.ts';
