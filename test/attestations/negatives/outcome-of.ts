import {
  AttestationError,
  type AttestationReport,
  type VerificationReport,
} from '@portcullis/attestation';
import { GuardError } from '@portcullis/core';
import { judgeScene } from './judge-scene.ts';
import type { Scene } from './scene.ts';

/**
 * `pass`, the code of an error, or every check that failed with its code: a negative changes one thing, and what else
 * should notice it is told too. Where an attestation passes and still does not suffice, why.
 */
export function outcomeOf(scene: Scene): string {
  try {
    return sum(judgeScene(scene));
  } catch (error) {
    if (error instanceof AttestationError || error instanceof GuardError) return error.code;
    throw error;
  }
}

function sum(reports: readonly VerificationReport[]): string {
  const left = reports.filter(({ verdict }) => verdict !== 'pass');
  return left.length === 0 ? 'pass' : left.map(whyNot).join(' / ');
}

function whyNot({ reason, attestations }: VerificationReport): string {
  const isAnyGood = attestations.some(({ verdict }) => verdict === 'pass');
  return attestations.length === 0 || isAnyGood
    ? `${reason?.code}`
    : attestations.map(toWhys).join(' / ');
}

function toWhys({ error, checks }: AttestationReport): string {
  if (error !== undefined) return error.code;
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  return failed.map(({ id, code }) => `${id} ${code}`).join(', ');
}
