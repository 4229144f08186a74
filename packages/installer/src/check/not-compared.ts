import type { Finding } from '@portcullis/core';
import type { Script } from '../script/script.ts';
import { armFinding } from './arm-finding.ts';

interface Said {
  readonly line?: number | undefined;
  /** What could not be compared with the release, and what to do. */
  readonly message: string;
  readonly evidence: readonly string[];
}

/** What nobody could compare is neither equal nor different: the run is inconclusive, and says so. */
export function notCompared(script: Script, { line, message, evidence }: Said): Finding {
  return armFinding(script, line, {
    rule: 'not-compared',
    severity: 'info',
    confidence: 'low',
    message,
    evidence: evidence.slice(0, 8),
  });
}
