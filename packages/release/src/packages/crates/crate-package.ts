import type { PackageTarget } from '../package-target.ts';
import type { Fields } from '../to-fields.ts';

/** A `.crate` of `cargo package`, looked into. */
export interface CratePackage {
  readonly kind: 'crate';
  readonly target: PackageTarget;
  readonly bytes: Uint8Array;
  /** What goes before the bytes when it is published; attacker-controlled but for name and version. */
  readonly metadata: Fields;
}
