import type { PinEvidence, Release } from '../../evidence/index.ts';
import type { InconclusiveReason } from '../../model/index.ts';
import { quoted } from '../quoted.ts';
import type { UsedPin } from './used-pin.ts';

/** How long the world has had to look at a pin. */
export type Age =
  | { readonly kind: 'known'; readonly tag: string; readonly on: string; readonly days: number }
  | {
      readonly kind: 'unknown';
      readonly reason: InconclusiveReason;
      readonly why: string;
      /** What its commit says; proves nothing. */
      readonly claimed: ClaimedAge | undefined;
    };

export interface ClaimedAge {
  readonly on: string;
  readonly days: number;
}

/**
 * By the youngest release at its commit: the date of a commit is whatever its author says, and that of a tag is too.
 * An older one may be of a tag that was moved here, as all of them were in March 2025
 * (https://github.com/advisories/GHSA-mrrh-fwg8-r2c3).
 */
export function ageOf(
  { pin, repository, name }: Pick<UsedPin, 'pin' | 'repository' | 'name'>,
  today: string,
): Age {
  const releases = repository?.releases;
  const claimed = claimedAge(pin, today);
  if (releases?.kind !== 'known') {
    const why = releases?.message ?? `nobody asked for the releases of ${quoted(name)}`;
    return { kind: 'unknown', reason: releases?.reason ?? 'undecidable', why, claimed };
  }
  const last = youngest(pin, releases.value);
  if (last === undefined) {
    const why = `${quoted(name)} has no release at that commit, and the date of a commit is whatever its author says`;
    return { kind: 'unknown', reason: 'undecidable', why, claimed };
  }
  return { kind: 'known', ...last, days: daysSince(last.on, today) };
}

function claimedAge({ committedAt }: PinEvidence, today: string): ClaimedAge | undefined {
  const on = committedAt?.slice(0, 10);
  return on === undefined ? undefined : { on, days: daysSince(on, today) };
}

function daysSince(day: string, today: string): number {
  return (Date.parse(today) - Date.parse(day)) / dayLength;
}

const dayLength = 24 * 60 * 60 * 1000;

interface Dated {
  readonly tag: string;
  readonly on: string;
}

const known = new WeakMap<PinEvidence, Dated | undefined>();

/** Looked for once, since twenty thousand tags can be at one commit. */
function youngest(pin: PinEvidence, releases: ReadonlyMap<string, Release>): Dated | undefined {
  if (!known.has(pin)) known.set(pin, findYoungest(pin, releases));
  return known.get(pin);
}

function findYoungest({ releaseTags }: PinEvidence, releases: ReadonlyMap<string, Release>) {
  let last: Dated | undefined;
  for (const tag of releaseTags) {
    const on = releases.get(tag)?.publishedAt?.slice(0, 10);
    if (on !== undefined && (last === undefined || on > last.on)) last = { tag, on };
  }
  return last;
}
