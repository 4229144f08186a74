import { join } from 'node:path';
import { handOver } from '@portcullis/attestation';
import { quoted } from '@portcullis/core';
import { attestKind, type MadeKind } from './attest-kind.ts';
import { checkStored } from './check-stored.ts';
import type { Sealing } from './sealing.ts';
import type { SealingChoice } from './sealing-choice.ts';
import { takeEarlier } from './take-earlier.ts';
import { verifySealed } from './verify-sealed.ts';

/** Signs as the job, holds all of it against the exact policy, and stores it at GitHub. */
export function openSealing(choice: SealingChoice): Sealing {
  const { earlier, scratch, onRemark } = choice;
  const made: MadeKind[] = [];
  return {
    sign: async (bundles, assets) => {
      const folderOf = (kind: string): string => join(scratch, kind);
      const around = { folderOf, onRemark };
      const offered = earlier === undefined ? [] : takeEarlier(bundles, { ...around, earlier });
      // What is quoted is read before the first signature, which stays in public logs.
      for (const kind of ['sbom', 'provenance'] as const) {
        const some = bundles.filter(({ what }) => what.kind === kind);
        if (some.length > 0)
          made.push(await attestKind(some, { choice, assets, folder: folderOf(kind) }));
      }
      const signed = made.flatMap((kind) => [...kind.bundles]);
      tellEarlier(signed, { offered, onRemark });
      return new Map(signed.map(([path, { json }]) => [path, json]));
    },
    verify: (bundle, sealed) => verifySealed(bundle, { choice, sealed }),
    store: async () => {
      for (const { request, result } of made) checkStored(await handOver(request, result));
    },
  };
}

interface Earlier {
  /** Paths of which an earlier attempt has left something. */
  readonly offered: readonly string[];
  readonly onRemark: (remark: string) => void;
}

function tellEarlier(
  signed: readonly (readonly [path: string, bundle: { readonly isEarlier: boolean }])[],
  { offered, onRemark }: Earlier,
): void {
  for (const [path, { isEarlier }] of signed) {
    if (isEarlier) onRemark(`${quoted(path)} was signed by an earlier attempt, and holds`);
    else if (offered.includes(path))
      onRemark(`${quoted(path)} of an earlier attempt does not hold, and was signed anew`);
  }
}
