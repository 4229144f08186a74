import {
  type Evidence,
  type Location,
  type PinEvidence,
  type PinReport,
  pinOf,
  toLocation,
  walk,
} from '@portcullis/core';
import type { Root } from '../root.ts';

/** Every pin that the reported files of a root lead to. */
export function toPins({ repository, isReported }: Root, evidence: Evidence): readonly PinReport[] {
  const places = new Map<PinEvidence, Location[]>();
  walk(repository, {
    uses: ({ uses, owner }) => {
      if (uses.kind !== 'repository' || !isReported(uses.at.source.path)) return;
      const pin = pinOf(uses, owner, { repository, evidence });
      if (pin === undefined) return;
      const others = places.get(pin);
      if (others === undefined) places.set(pin, [toLocation(uses.at)]);
      else others.push(toLocation(uses.at));
    },
  });
  const users = usersBelow([...places.keys()], evidence);
  return [...users].map(([pin, via]) => toReport(pin, places.get(pin) ?? [], via));
}

/** Each pin that these lead to, with those that use it. */
function usersBelow(
  direct: readonly PinEvidence[],
  { pins }: Evidence,
): ReadonlyMap<PinEvidence, ReadonlySet<PinEvidence>> {
  const users = new Map(direct.map((pin) => [pin, new Set<PinEvidence>()]));
  // A map also visits what is added meanwhile.
  for (const user of users.keys()) {
    const needs = user.needs.kind === 'known' ? user.needs.value : [];
    for (const { to } of needs) {
      const pin = to === undefined ? undefined : pins.get(to);
      if (pin === undefined) continue;
      users.set(pin, (users.get(pin) ?? new Set()).add(user));
    }
  }
  return users;
}

function toReport(
  pin: PinEvidence,
  at: readonly Location[],
  via: ReadonlySet<PinEvidence>,
): PinReport {
  const { repository, path, ref, target, verdict, proof } = pin;
  const commit = target.kind === 'known' ? target.value.commit : undefined;
  return {
    uses: usesOf(pin),
    repository,
    path,
    commit,
    ref: ref === commit ? undefined : ref,
    verdict,
    proof,
    at,
    via: [...via].map(usesOf).sort(),
  };
}

function usesOf({ repository, path, ref }: PinEvidence): string {
  return `${repository}${path === undefined ? '' : `/${path}`}@${ref}`;
}
