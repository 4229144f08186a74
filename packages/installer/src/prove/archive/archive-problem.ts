/** Why the bytes cannot be taken apart or imitated: the proof is then unproven, never passed. */
export interface ArchiveProblem {
  readonly kind: 'problem';
  readonly why: string;
}
