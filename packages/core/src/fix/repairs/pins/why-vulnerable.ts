import { hitsOf } from '../../../analysis/pins/hits-of.ts';
import { quoted } from '../../../analysis/quoted.ts';
import type { Evidence, PinEvidence } from '../../../evidence/index.ts';

/** The advisory that names a release as vulnerable; undefined where there is none, or nobody knows. */
export function whyVulnerable(pin: PinEvidence, evidence: Evidence): string | undefined {
  const [hit] = hitsOf(pin, evidence);
  if (hit === undefined) return undefined;
  const { id, summary } = hit.advisory;
  return `${quoted(id)} is about it (${summary.slice(0, 200)})`;
}
