import { quoted } from '@portcullis/core';
import type { PreflightPolicy } from '../preflight-policy.ts';
import type { Judged } from './judged.ts';

/** A release is begun by a person, and not by whoever can push. */
export function judgeEvent(event: string, { events }: PreflightPolicy): Judged {
  if (events.includes(event)) return { outcome: 'pass', why: `begun by ${quoted(event)}` };
  return {
    outcome: 'fail',
    why: `begun by ${quoted(event)}: start the release by ${events.map(quoted).join(' or ')}`,
  };
}
