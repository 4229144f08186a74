import { ageOf } from '../../../analysis/pins/age-of.ts';
import type { UsedPin } from '../../../analysis/pins/used-pin.ts';
import { quoted } from '../../../analysis/quoted.ts';
import { pinDemand } from '../../../engine/index.ts';
import type { RepairWork } from '../../repair.ts';
import { whyBelowMinimum } from './why-below-minimum.ts';

/** Why a commit may not be written: it is less than the policy asks for, or too young; undefined when it may. */
export function whyNotPin(used: UsedPin, work: RepairWork): string | undefined {
  return (
    whyBelowMinimum(used.pin, used.name, work.policy) ??
    whyHandedOver(used, work) ??
    whyTooYoung(used, work)
  );
}

/** Its tags are what the new owner says. */
function whyHandedOver({ name, repository }: UsedPin, { policy }: RepairWork): string | undefined {
  const now = repository?.movedTo;
  if (now === undefined || ownerOf(now) === ownerOf(name)) return undefined;
  const { trusted } = policy.pins;
  if (trusted.has(ownerOf(now)) || trusted.has(now.toLowerCase())) return undefined;
  return `the repository is ${quoted(now)} now, with another owner: find out whether you trust it, and write that name`;
}

function ownerOf(name: string): string {
  return name.slice(0, name.indexOf('/')).toLowerCase();
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
