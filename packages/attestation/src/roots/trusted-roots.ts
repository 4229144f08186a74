import type { TrustMaterial } from '@sigstore/verify';
import type { Instance } from '../instance/instance.ts';

/** The roots that a run trusts: those that ship with the product, or those of the file that the user names. */
export interface TrustedRoots {
  readonly byInstance: ReadonlyMap<Instance, LoadedRoot>;
  /** Where one that was looked into by now is so old that newer certificates may be unknown to it. */
  readonly warnings: readonly string[];
}

/** A root whose every part is checked before any of it is used. */
export interface LoadedRoot {
  readonly instance: Instance;
  /** Address of what ships with the product, or path of the user's file. */
  readonly source: string;
  /** The one in the names of all its authorities; undefined where that is not known beforehand. */
  readonly organization: string | undefined;
  /** What follows is read from a root that ships when something looks into it first. */
  readonly isRead: boolean;
  readonly material: TrustMaterial;
  /** When its newest key or certificate began to be valid. */
  readonly newest: Date;
}
