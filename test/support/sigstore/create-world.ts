import type { Instance } from '../../../packages/attestation/src/instance/instance.ts';
import { forgeBundle } from './forge-bundle.ts';
import type { ForgeOptions } from './forge-options.ts';
import type { ForgedBundle } from './forged-bundle.ts';
import { newParties, type Parties } from './new-parties.ts';
import type { TrustedRoot } from './trusted-root.ts';

/**
 * A Sigstore of a test's own that signs whatever it is told: any certificate, any witness, any statement. What it
 * makes without options verifies against its own root, and against no other.
 */
export interface World {
  readonly like: Instance;
  readonly parties: Parties;
  /** A copy for each who asks, to be altered. */
  trustedRoot(): TrustedRoot;
  /** `statement` as JSON, or bytes as they are. */
  sign(statement: unknown, options?: ForgeOptions): ForgedBundle;
}

export interface WorldOptions {
  /** Its names, and which witnesses it has: the public one and `custom` have all, GitHub's only says the time. */
  readonly like?: Instance;
  /** When the root's keys and certificates begin. */
  readonly since?: Date;
  /** When everything is signed unless told otherwise. */
  readonly at?: Date;
}

export function createWorld(options: WorldOptions = {}): World {
  const { like = 'public-good', since = new Date('2025-01-01T00:00:00Z') } = options;
  const { at = new Date('2026-11-01T12:00:00Z') } = options;
  const parties = newParties(like, since);
  const strangers = newParties(like, since);
  const forge = { like, parties, strangers, at };
  return {
    like,
    parties,
    trustedRoot: () => parties.trustedRoot(),
    sign: (statement, asked = {}) => forgeBundle(forge, statement, asked),
  };
}
