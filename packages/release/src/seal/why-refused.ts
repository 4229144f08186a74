import type { VerificationReport } from '@portcullis/attestation';
import { quoted } from '@portcullis/core';

/** What the first attestation of a file lacks: a row of the policy, or its form; else why there is none. */
export function whyRefused({ attestations, unread, reason }: VerificationReport): string {
  const [first] = attestations;
  if (first?.error !== undefined) return first.error.message;
  const failed = first?.checks.find(({ outcome }) => outcome === 'fail');
  if (failed === undefined) return unread[0]?.message ?? reason?.message ?? 'nobody says why';
  const { id, expected, actual } = failed;
  const found = actual === undefined ? 'and it does not say' : `and it is ${quoted(actual)}`;
  return `${id} has to be ${quoted(expected)}, ${found}`;
}
