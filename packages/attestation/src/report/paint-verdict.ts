import type { Palette } from '@portcullis/core';
import type { AttestationVerdict } from './verification-report.ts';

/** A verdict in its colour. */
export function paintVerdict(
  verdict: AttestationVerdict,
  { severity, inconclusive }: Palette,
): string {
  switch (verdict) {
    case 'pass':
      return severity.info(verdict);
    case 'fail':
      return severity.high(verdict);
    case 'inconclusive':
      return inconclusive(verdict);
  }
}
