import type { Subject } from '../subject/subject.ts';

/** A subject that is to be verified, and where its bundles may lie. */
export interface AtHand {
  readonly subject: Subject;
  /** Its file, beside which bundles are looked for. */
  readonly path: string | undefined;
  /** `registry/name@sha256:…`, to which bundles may be attached. */
  readonly image: string | undefined;
}
