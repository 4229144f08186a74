import type { Instance } from '../../../packages/attestation/src/instance/instance.ts';
import { createWorld, type World } from '../../support/sigstore/create-world.ts';
import { signedAt } from './scene.ts';

const worlds = new Map<Instance, World>();

/** One of each kind for all tests. */
export function worldLike(like: Instance): World {
  const world = worlds.get(like) ?? createWorld({ like, at: signedAt });
  worlds.set(like, world);
  return world;
}
