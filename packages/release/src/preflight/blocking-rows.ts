import type { PreflightPolicy } from './preflight-policy.ts';
import type { Row } from './row.ts';

/** The rows that end the release; none is a go. */
export function blockingRows(rows: readonly Row[], { mustKnow }: PreflightPolicy): readonly Row[] {
  return rows.filter(
    ({ id, outcome }) => outcome === 'fail' || (outcome === 'unknown' && mustKnow.includes(id)),
  );
}
