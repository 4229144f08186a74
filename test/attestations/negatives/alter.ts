import type { World } from '../../support/sigstore/create-world.ts';
import type { ForgedBundle, ForgedEntry } from '../../support/sigstore/forged-bundle.ts';
import type { Change, Sign } from './scene.ts';

/** The bundle as it was signed, and then changed by somebody; `sign` makes others of the same scene. */
export function alter(
  change: (bundle: ForgedBundle, sign: Sign, world: World) => unknown,
): Pick<Change, 'found'> {
  return {
    found: (sign, world) => {
      const bundle = sign();
      return [change(bundle, sign, world) ?? bundle];
    },
  };
}

/** A field of its first log entry. */
export function alterEntry(change: (entry: ForgedEntry) => void): Pick<Change, 'found'> {
  return alter(({ verificationMaterial }) => {
    for (const entry of verificationMaterial.tlogEntries) change(entry);
  });
}
