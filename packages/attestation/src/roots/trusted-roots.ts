import type { TrustMaterial } from '@sigstore/verify';
import type { Instance } from '../instance/instance.ts';

/** The roots that a run trusts: those that ship with the product, or those of the file that the user names. */
export interface TrustedRoots {
  readonly byInstance: ReadonlyMap<Instance, LoadedRoot>;
  /** Where a root is so old that newer certificates may be unknown to it. */
  readonly warnings: readonly string[];
}

/** A root whose every part was looked at. */
export interface LoadedRoot {
  readonly instance: Instance;
  /** Address of what ships with the product, or path of the user's file. */
  readonly source: string;
  readonly material: TrustMaterial;
  /** When its newest key or certificate began to be valid. */
  readonly newest: Date;
}
