import type { VerificationReport } from '../report/verification-report.ts';
import { whyRefused } from '../report/why-refused.ts';
import type { Attested } from './attested.ts';
import type { StoredIn } from './stored-in.ts';

interface Outcome {
  readonly what: string;
  /** Where it is, or why not. */
  readonly details: readonly string[];
}

/** What became of a statement, in words. */
export function outcomeOf(one: Attested): Outcome {
  switch (one.kind) {
    case 'stored':
      return { what: `attested${reused(one)}`, details: one.storedIn.map(placeOf) };
    case 'kept':
      return {
        what: `signed and verified${reused(one)}, but not handed over`,
        details: ['another statement failed: run this again, and this one is not signed again'],
      };
    case 'refused':
      return {
        what: 'signed, but the attestation does not pass the policy, and is handed over to nobody',
        details: one.reports.flatMap(whyNot).slice(0, mostReasons),
      };
    case 'not-stored':
      return {
        what: `signed and verified${reused(one)}, but not stored`,
        details: [one.error.message, 'the bundle is kept: run this again to store it'],
      };
    case 'not-signed':
      return { what: 'not signed', details: [one.error.message] };
    case 'not-begun':
      return { what: 'not signed', details: ['another statement failed before'] };
  }
}

function reused({ isEarlier }: { readonly isEarlier: boolean }): string {
  return isEarlier ? ' (signed by an earlier try)' : '';
}

function placeOf(place: StoredIn): string {
  switch (place.kind) {
    case 'github':
      return `stored: ${place.url}`;
    case 'registry':
      return `attached to ${place.image}${place.digest === undefined ? '' : ` as ${place.digest}`}`;
  }
}

function whyNot({ verdict, reason, attestations }: VerificationReport): readonly string[] {
  if (verdict === 'pass') return [];
  const why = attestations.flatMap((attestation) => whyRefused(attestation) ?? []);
  return why.length > 0 ? why : [reason?.message ?? verdict];
}

const mostReasons = 5;
