import type { InconclusiveReason } from '../../model/index.ts';
import { quoted } from '../quoted.ts';
import type { UsedPin } from './used-pin.ts';

/** How long the world has had to look at a pin. */
export type Age =
  | { readonly kind: 'known'; readonly tag: string; readonly on: string; readonly days: number }
  | { readonly kind: 'unknown'; readonly reason: InconclusiveReason; readonly why: string };

/**
 * By the release of its longest version: the date of a commit is whatever its author says, and that of a tag is too.
 * What was released twice counts from the first time.
 */
export function ageOf(
  { pin, repository, name }: Pick<UsedPin, 'pin' | 'repository' | 'name'>,
  today: string,
): Age {
  const releases = repository?.releases;
  if (releases?.kind !== 'known') {
    const why = releases?.message ?? `nobody asked for the releases of ${quoted(name)}`;
    return { kind: 'unknown', reason: releases?.reason ?? 'undecidable', why };
  }
  const dated = pin.versions.flatMap((tag) => {
    const on = releases.value.get(tag)?.publishedAt?.slice(0, 10);
    return on === undefined ? [] : [{ tag, on }];
  });
  const [first] = dated.sort((left, right) => left.on.localeCompare(right.on));
  if (first === undefined) {
    const why = `${quoted(name)} has no release at that commit, and the date of a commit is whatever its author says`;
    return { kind: 'unknown', reason: 'undecidable', why };
  }
  return { kind: 'known', ...first, days: (Date.parse(today) - Date.parse(first.on)) / dayLength };
}

const dayLength = 24 * 60 * 60 * 1000;
