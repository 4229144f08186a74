import { ageOf } from '../../../analysis/pins/age-of.ts';
import type { UsedPin } from '../../../analysis/pins/used-pin.ts';
import { quoted } from '../../../analysis/quoted.ts';
import { pinDemand } from '../../../engine/index.ts';
import { type PinEvidence, pinVerdicts } from '../../../evidence/index.ts';
import type { RepairWork } from '../../repair.ts';
import { pinMinimum } from './pin-minimum.ts';

/** Why a commit may not be written: it is less than the policy asks for, or too young; undefined when it may. */
export function whyNotPin(used: UsedPin, work: RepairWork): string | undefined {
  const { pin, name } = used;
  const minimum = pinMinimum(name, work.policy);
  if (pinVerdicts.indexOf(pin.verdict) > pinVerdicts.indexOf(minimum))
    return `it is ${quoted(pin.verdict)} (${pin.proof}), and ${quoted(minimum)} is the least that may be pinned${advice(pin)}`;
  return whyTooYoung(used, work);
}

function advice({ verdict }: PinEvidence): string {
  switch (verdict) {
    case 'unreleased':
      return ': name a release, or lower what "pins" in the configuration asks of its owner';
    case 'moved':
    case 'impostor':
      return ': find out who wrote it';
    default:
      return '';
  }
}

function whyTooYoung(used: UsedPin, { policy, options }: RepairWork): string | undefined {
  const days = options.minAge ?? pinDemand(used.name, policy).cooldown;
  if (days === undefined || days === 0) return undefined;
  const age = ageOf(used, policy.today);
  if (age.kind === 'unknown') return `cannot tell how old it is, since ${age.why}`;
  return age.days < days
    ? `${quoted(age.tag)} was released on ${age.on}, less than ${days} days ago`
    : undefined;
}
