import type { AttestationVerdict } from '../report/verification-report.ts';
import type { Attested } from './attested.ts';
import { isTrouble } from './is-trouble.ts';

/** The worst of all: what is refused outranks what nobody could tell. */
export function toAttestVerdict(attested: readonly Attested[]): AttestationVerdict {
  const verdicts = attested.map(verdictOf);
  if (verdicts.includes('fail')) return 'fail';
  return verdicts.includes('inconclusive') ? 'inconclusive' : 'pass';
}

function verdictOf(one: Attested): AttestationVerdict {
  switch (one.kind) {
    case 'stored':
      return 'pass';
    case 'refused':
      return 'fail';
    case 'not-signed':
    case 'not-stored':
      return isTrouble(one.error) ? 'inconclusive' : 'fail';
    // Another one is worse, and says why.
    case 'kept':
    case 'not-begun':
      return 'inconclusive';
  }
}
