import type { PinnedImage } from '../subject/image/parse-image-name.ts';
import type { Subject } from '../subject/subject.ts';

/** A subject that is to be verified, and where its bundles may lie. */
export interface AtHand {
  readonly subject: Subject;
  /** Its file, beside which bundles are looked for. */
  readonly path: string | undefined;
  /** To which bundles may be attached. */
  readonly image: PinnedImage | undefined;
}
