import { quoted } from '../../../analysis/quoted.ts';
import type { Policy } from '../../../engine/index.ts';
import { type PinEvidence, type PinVerdict, pinVerdicts } from '../../../evidence/index.ts';
import { pinMinimum } from './pin-minimum.ts';

/** Why a commit is not good enough to be written, and what to do; undefined when it is. */
export function whyBelowMinimum(
  { verdict, proof }: PinEvidence,
  repository: string,
  policy: Policy,
): string | undefined {
  const minimum = pinMinimum(repository, policy);
  if (pinVerdicts.indexOf(verdict) <= pinVerdicts.indexOf(minimum)) return undefined;
  return `it is ${quoted(verdict)} (${proof}), and ${quoted(minimum)} is the least that is taken${advice(verdict)}`;
}

function advice(verdict: PinVerdict): string {
  switch (verdict) {
    case 'moved':
    case 'impostor':
      return ': find out who wrote it';
    case 'inconclusive':
      return '';
    default:
      return ': name a release that is more, or lower what "pins" in the configuration asks of its owner';
  }
}
