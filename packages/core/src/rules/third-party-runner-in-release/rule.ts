import { groupedBy } from '../../analysis/grouped-by.ts';
import { placeKey } from '../../analysis/place-key.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Membership } from '../../analysis/release-path/membership.ts';
import { releasePath } from '../../analysis/release-path/release-path.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import { valuesIn } from '../../analysis/scenario/values-in.ts';
import { standsAt } from '../../analysis/stands-at.ts';
import {
  type FindingVerdict,
  finding,
  inconclusive,
  type Rule,
  type RuleMeta,
} from '../../engine/index.ts';
import { hostedRunners } from '../../facts/hosted-runners.ts';
import { asMap, type Place, scalarsOf } from '../../model/index.ts';

const meta: RuleMeta = {
  id: 'third-party-runner-in-release',
  guard: 'release-guard',
  title: 'A release is made on the machine of another provider',
  severity: 'info',
  profile: 'default',
  practices: ['P25'],
};

export const rule: Rule = {
  meta,
  check: {
    *repository(repository, { policy }) {
      const { members, cuts } = releasePath(repository, policy.releaseEnvironments);
      const rented = members.flatMap(toRented);
      // One decision was made for a workflow, and one finding is enough to tell it.
      for (const [, ofFile] of groupedBy(rented, ({ member }) => member.run.job.workflow))
        yield* judgeFile(ofFile);
      for (const { at, message } of cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};

/** A job of a release, and the label of another provider's machine that it runs on. */
interface Rented {
  readonly member: Membership;
  readonly at: Place;
  readonly label: string;
}

function toRented(member: Membership): readonly Rented[] {
  const { runsOn } = member.run.job;
  const labels = scalarsOf(asMap(runsOn)?.get('labels') ?? runsOn);
  const found = labels.flatMap((at) => {
    const { values } = valuesIn(at, member.run.frame);
    const label = values.find((value) => hostedRunners.rented.test(value.trim()))?.trim();
    return label === undefined ? [] : [{ member, at: standsAt(at), label }];
  });
  return found.slice(0, 1);
}

const shown = 10;

/** The surest first; the others of the same file are named with it. */
function* judgeFile(rented: readonly Rented[]): Iterable<FindingVerdict> {
  const [first, ...others] = rented.toSorted(surestFirst);
  if (first === undefined) return;
  const { member, at, label } = first;
  const { run, chain, isCertain } = member;
  const places = new Map(others.map((one) => [placeKey(one.at), one]));
  places.delete(placeKey(at));
  yield finding(
    at,
    `${quoted(run.job.id)} takes part in a release on ${quoted(label)}, a machine that is not GitHub's: its provider, too, can read the tokens of the job and change what is released, and an attestation says "self-hosted"; build what you release on GitHub's runners, or accept the provider with a reason`,
    {
      confidence: isCertain ? 'high' : 'medium',
      related: [
        ...callHops(run),
        ...chain,
        ...[...places.values()].slice(0, shown).map((one) => ({
          at: one.at,
          message: `so does ${quoted(one.member.run.job.id)}`,
        })),
      ],
    },
  );
}

function surestFirst({ member: one }: Rented, { member: other }: Rented): number {
  return Number(other.isCertain) - Number(one.isCertain) || one.chain.length - other.chain.length;
}
