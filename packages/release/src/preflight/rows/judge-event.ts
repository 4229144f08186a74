import { quoted } from '@portcullis/core';
import type { PreflightFacts } from '../preflight-facts.ts';
import type { PreflightPolicy } from '../preflight-policy.ts';
import type { Judged } from './judged.ts';

/**
 * A release is begun by a person, and not by whoever can push. A bot would count as the one who has started it, so that
 * the person who made it do so could approve alone.
 */
export function judgeEvent(
  { event, actors }: Pick<PreflightFacts, 'event' | 'actors'>,
  { events }: PreflightPolicy,
): Judged {
  const bot = actors.find((name) => name.endsWith('[bot]'));
  if (bot !== undefined)
    return {
      outcome: 'fail',
      why: `begun by ${quoted(bot)}, which is no person: start the release yourself, and let another one approve it`,
    };
  if (events.includes(event)) return { outcome: 'pass', why: `begun by ${quoted(event)}` };
  return {
    outcome: 'fail',
    why: `begun by ${quoted(event)}: start the release by ${events.map(quoted).join(' or ')}`,
  };
}
