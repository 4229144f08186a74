import { createWorld, type World } from '../../../../test/support/sigstore/create-world.ts';
import type { ForgeOptions } from '../../../../test/support/sigstore/forge-options.ts';
import { claimNumbers } from '../../src/certificate/certificate-claims.ts';
import { loadRoots } from '../../src/roots/load-roots.ts';

/** GitHub's release signer: a certificate that no workflow has, and that has no extension of one. */
export const asGithub: ForgeOptions = {
  names: [{ kind: 'uri', value: 'https://dotcom.releases.github.com' }],
  claims: Object.fromEntries(Object.keys(claimNumbers).map((name) => [name, undefined])),
};

/** Signs what it is told as GitHub would. */
export function signRelease(world: World, statement: unknown, options: ForgeOptions = {}) {
  return world.sign(statement, { ...asGithub, ...options });
}

export function worldLike(like: World['like']): World {
  return createWorld({ like });
}

/** The roots of these worlds, as a file of the user's has them. */
export function rootsOf(...worlds: readonly World[]) {
  const text = worlds.map((world) => JSON.stringify(world.trustedRoot())).join('\n');
  return loadRoots({ file: { path: 'root.jsonl', text }, now: new Date('2026-11-02T00:00:00Z') });
}
