/** A bundle of its own: who looks at no action loads nothing of it. */
export {
  analyseAction,
  analyserIdentity,
  askInputs,
  declaredInputs,
  diskTree,
  gapReporters,
  gatherGaps,
  openGapCache,
  toJsonLine,
} from '@portcullis/immutability';
