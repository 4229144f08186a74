import type { Suppressed } from '../../engine/index.ts';
import { showInvisible } from '../show-invisible.ts';

/** A suppression beside the code is in the source, one in the configuration is not. */
export function toSuppression({ finding, by, reason }: Suppressed): object {
  const kind = by.startsWith(`${finding.at.path}:`) ? 'inSource' : 'external';
  return {
    suppressions: [
      { kind, justification: showInvisible(reason), properties: { by: showInvisible(by) } },
    ],
  };
}
