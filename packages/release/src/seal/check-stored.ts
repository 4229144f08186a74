import { type AttestResult, outcomeOf } from '@portcullis/attestation';
import { SealError } from './seal-error.ts';

/** Whether all was signed, passes, and is where it is to be. Throws SealError, with what went wrong first. */
export function checkStored({ attested }: AttestResult): void {
  const failed = attested.find(({ kind }) => !isWaiting(kind)) ?? attested.find(isOpen);
  if (failed === undefined) return;
  const { what, details: all } = outcomeOf(failed);
  const cause = 'error' in failed ? failed.error : undefined;
  // What else is said there is of folders that stay, and this one does not.
  const details = cause === undefined ? all : [cause.message];
  const names = failed.statement.subject.slice(0, mostNames).map(({ name }) => `"${name}"`);
  throw new SealError('not-attested', `${names.join(', ')}: ${[what, ...details].join(': ')}`, {
    cause,
  });
}

type One = AttestResult['attested'][number];

/** These came to nothing because of another one, which says why. */
function isWaiting(kind: One['kind']): boolean {
  return kind === 'stored' || kind === 'kept' || kind === 'not-begun';
}

function isOpen({ kind }: One): boolean {
  return kind !== 'stored';
}

const mostNames = 3;
