import { quoted } from '@portcullis/core';
import type { AttestationCheck, AttestationReport } from './verification-report.ts';

/** Why an attestation does not count: its error, or the first rule that it failed; undefined when it passes. */
export function whyRefused({ error, checks }: AttestationReport): string | undefined {
  if (error !== undefined) return `${error.code}: ${error.message}`;
  const failed = checks.find(({ outcome }) => outcome === 'fail');
  return failed && `${failed.id}: ${whyFailed(failed)}${remedy(failed)}`;
}

function whyFailed({ code, expected, actual }: AttestationCheck): string {
  const wanted = `expected ${quoted(expected)}`;
  const found = actual === undefined ? 'found nothing' : `found ${quoted(actual)}`;
  switch (code) {
    case 'absent-extension':
      return `${wanted}, and the certificate does not say`;
    case 'differs-in-case':
      return `${wanted}, ${found}, which differs in case`;
    case 'other-subject':
      return `${wanted}, and the statement has ${quoted(actual ?? '')}`;
    case 'unknown-build-type':
      return `cannot compare ${quoted(actual ?? '')} with the certificate`;
    case 'differs':
    case 'listed-twice':
    case undefined:
      return `${wanted}, ${found}`;
  }
}

/** Where a default is what refuses, nobody has written the row that would have to be looked at. */
function remedy({ id, code }: AttestationCheck): string {
  if (code === 'unknown-build-type')
    return ': write "predicate-matches-certificate: false" to take its word';
  switch (id) {
    case 'run':
      return ': write "run: any" to take other runs';
    case 'runner-environment':
      return ': write "runner-environment: any" to take every runner';
    default:
      return '';
  }
}
