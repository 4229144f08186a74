import { inputOf } from '../../analysis/input-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import { standsAt } from '../../analysis/stands-at.ts';
import type { TokenRevocation } from '../../facts/app-token-actions.ts';
import { type StepSite, valuesOf } from '../../model/index.ts';
import type { Complaint } from './complaint.ts';
import type { Grant } from './grant.ts';

/** A token that nobody revokes when its job ends; it then lives for up to an hour. */
export function keptToken(site: StepSite, { action, uses }: Grant): Complaint | undefined {
  const { revoke } = action;
  const base = { severity: 'medium', why, isUncertain: false } as const;
  if (revoke === undefined) {
    const remedy = 'use "actions/create-github-app-token", which can narrow and revoke it';
    return { ...base, at: uses, remedy };
  }
  const input = inputOf(site.step, revoke.input);
  if (input === undefined) {
    if (revoke.default !== revoke.keeps) return undefined;
    const wanted = revoke.keeps === 'true' ? 'false' : 'true';
    return { ...base, at: uses, remedy: `set "${revoke.input}: ${wanted}"` };
  }
  const isKept = mayKeep(site, revoke);
  if (isKept === 'no') return undefined;
  const remedy = `remove ${quoted(`${revoke.input}: ${input.value.trim()}`)}`;
  return { ...base, at: standsAt(input), remedy, isUncertain: isKept === 'maybe' };
}

const why = 'outlives its job, for up to an hour';

function mayKeep({ step, owner }: StepSite, { input, keeps }: TokenRevocation) {
  const value = inputOf(step, input);
  if (value === undefined) return 'no';
  const scope = owner.kind === 'job' ? { job: owner, step } : { action: owner, step };
  const { values, open } = valuesOf(value, scope);
  const kept = values.filter((one) => one.trim().toLowerCase() === keeps);
  if (kept.length === 0 && !open) return 'no';
  return kept.length === values.length && !open ? 'yes' : 'maybe';
}
