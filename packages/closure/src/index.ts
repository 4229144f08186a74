export type { Progress } from './count-questions.ts';
export {
  type AuditedTree,
  type Gathered,
  type GatherOptions,
  gatherEvidence,
} from './gather-evidence.ts';
export { toUseTrees } from './graph/to-use-trees.ts';
export { type LiveOptions, liveUpstream, type Servers } from './live-upstream.ts';
export { type GatheredLock, gatherLock } from './lock/gather-lock.ts';
export { parseRecording } from './recording/parse-recording.ts';
export { type Recorder, recordUpstream } from './recording/record-upstream.ts';
export type { Recording } from './recording/recording.ts';
export { recordingText } from './recording/recording-text.ts';
export { replayUpstream } from './recording/replay-upstream.ts';
export { gatherForRules, type JudgedTree } from './update/gather-for-rules.ts';
export {
  type GatheredUpdates,
  gatherUpdates,
  type UpdateOptions,
} from './update/gather-updates.ts';
export type {
  FileAnswer,
  FileAsked,
  HistoryAnswer,
  HistoryAsked,
  RefAnswer,
  Traffic,
  Upstream,
} from './upstream.ts';
