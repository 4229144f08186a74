import type { Arm, ValueSource } from '../report/installer-report.ts';
import { baseName } from './base-name.ts';
import { fileNameKind } from './file-name-kind.ts';

/** Where values come from, by what a script has in it and asks for: an arm without one is told by what else there is. */
export function sourceOf(
  arms: readonly Arm[],
  asked: readonly string[],
  text: string,
): ValueSource {
  const isValued = arms.filter(({ value }) => value !== undefined).length;
  if (isValued > 0 && isValued === arms.length) return 'embedded';
  if (isValued > 0) return 'none';
  const kinds = new Set(asked.map(baseName).map(fileNameKind));
  if (
    /\b(?:cosign\s+verify|gpg2?\s[^\n]*--verify|gpgv|minisign\s+-V|signify\s+-V|attestation\s+verify)/.test(
      text,
    )
  )
    return 'signature';
  if (kinds.has('checksum-list')) return 'same-release';
  return kinds.has('sidecar') ? 'sidecar' : 'none';
}
