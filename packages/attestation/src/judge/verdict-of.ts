import { count } from '@portcullis/core';
import type { UnreadSource } from '../find/found-bundle.ts';
import type { AttestationVerdict, VerificationReason } from '../report/verification-report.ts';

/** What follows of how many attestations pass. What could not be looked at is never a pass, and never a proof against. */
export function verdictOf({ passing, found, least, unread }: Counts): Judged {
  if (passing >= least) return { verdict: 'pass', reason: undefined };
  const have = `attestations that pass: ${passing} of ${found}, and the policy asks for ${least}`;
  if (unread.length > 0) {
    const places = count(unread.length, 'place');
    const message = `${have}: ${places} that may hold more could not be looked at`;
    return { verdict: 'inconclusive', reason: { code: 'not-looked-at', message } };
  }
  if (found === 0) return { verdict: 'fail', reason: { code: 'none-found', message: noneFound } };
  const code = passing === 0 ? 'none-passes' : 'too-few-pass';
  return { verdict: 'fail', reason: { code, message: have } };
}

/** Whoever can delete attestations leaves the same behind as somebody who never signed. */
const noneFound =
  'no attestation was found: it was never signed, is kept in another place, or was deleted there';

interface Counts {
  readonly passing: number;
  readonly found: number;
  readonly least: number;
  readonly unread: readonly UnreadSource[];
}

interface Judged {
  readonly verdict: AttestationVerdict;
  readonly reason: VerificationReason | undefined;
}
