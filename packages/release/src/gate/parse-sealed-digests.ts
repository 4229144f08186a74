import { parseDigestLines } from '../plan/parse-digest-lines.ts';
import type { PlannedFile } from '../plan/release-plan.ts';
import { checksumsName } from '../seal/checksums-name.ts';

export interface SealedDigests {
  /** What the build has made, sorted by name. */
  readonly artifacts: readonly PlannedFile[];
  /** What the seal has written beside it, which nobody publishes to a registry. */
  readonly checksums: readonly PlannedFile[];
}

/** The output `digests` of the release workflow. Throws GuardError. */
export function parseSealedDigests(text: string): SealedDigests {
  const lines = text.split(/\r?\n/);
  const own = lines.filter((line) => form.test(line));
  return {
    artifacts: parseDigestLines(lines.filter((line) => !form.test(line)).join('\n')),
    checksums: own.map((line) => ({ name: checksumsName, sha256: line.slice(0, 64) })),
  };
}

const form = new RegExp(`^[\\da-f]{64} [ *]${checksumsName}$`);
