import type { PinEvidence } from '../../evidence/index.ts';
import type { Location } from '../../model/index.ts';

/** A key, what was learned of it, and the `uses` of the tree that leads there. */
export interface LockItem {
  readonly key: string;
  readonly pin: PinEvidence;
  readonly at: Location;
}
