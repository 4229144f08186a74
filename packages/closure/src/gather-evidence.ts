import { type Evidence, type Policy, pinDemand, type Repository } from '@portcullis/core';
import { askTrees, type DirectPin } from './ask/ask-trees.ts';
import { countQuestions, type Progress } from './count-questions.ts';
import { boundTexts } from './follow/bound-texts.ts';
import { type FollowedPin, followPins } from './follow/follow-pins.ts';
import { Repositories } from './follow/repositories.ts';
import { judgeRepository } from './judge-repository.ts';
import { Profiles } from './profiles.ts';
import type { Traffic, Upstream } from './upstream.ts';

/** One audited tree, and what its owner decided. */
export interface AuditedTree {
  readonly repository: Repository;
  readonly policy: Policy;
}

export interface GatherOptions {
  readonly upstream: Upstream;
  /** Pins that no tree names yet, to be judged as if one did. */
  readonly also?: readonly DirectPin[];
  readonly onProgress?: (progress: Progress) => void;
}

export interface Gathered {
  readonly evidence: Evidence;
  readonly traffic: Traffic;
}

/**
 * Follows every `uses` of the trees to its end, each distinct thing asked once, many at once. Never throws for what a
 * server did. Histories are asked for last, when all that is used of a repository is known: one question each.
 */
export async function gatherEvidence(
  trees: readonly AuditedTree[],
  options: GatherOptions,
): Promise<Gathered> {
  const upstream = countQuestions(options.upstream, options.onProgress);
  const named = askTrees(trees.map(({ repository }) => repository));
  const asked = [...named, ...(options.also ?? [])];
  const files = boundTexts(upstream.files);
  const repositories = new Repositories(
    { refs: upstream.refs, files },
    asked.map(({ repository }) => repository),
  );
  const profiles = new Profiles(upstream);
  // Those that the trees name come first, and wait for nothing.
  for (const { repository } of asked) void profiles.of(repository);
  const open = (name: string) => repositories.open(name);
  let followed = await followPins(asked, open);
  if (repositories.settleNames()) followed = await followPins(asked, open);
  const isAged = trees.some(({ policy }) => policy.pins.cooldown !== undefined);
  const isAttested = (name: string) =>
    trees.some(({ policy }) => pinDemand(name, policy).minimum === 'attested');
  const evidence = await judgeAll([...followed.values()], {
    repositories,
    profiles,
    upstream,
    isAged,
    isAttested,
  });
  return { evidence, traffic: options.upstream.traffic };
}

interface Sources {
  readonly repositories: Repositories;
  readonly profiles: Profiles;
  readonly upstream: Upstream;
  readonly isAged: boolean;
  /** Whether the policy of a tree wants the pins of a repository attested. */
  isAttested(name: string): boolean;
}

async function judgeAll(
  followed: readonly FollowedPin[],
  { repositories, profiles, upstream, isAged, isAttested }: Sources,
): Promise<Evidence> {
  const pins = new Map<string, FollowedPin[]>();
  for (const one of followed) {
    const key = one.pin.repository.toLowerCase();
    const others = pins.get(key);
    if (others === undefined) pins.set(key, [one]);
    else others.push(one);
  }
  const judged = await Promise.all(
    repositories.all.map(async ([key, repository]) => {
      const profile = profiles.of(repository.name);
      const facts = isAttested(repository.name) ? profile.then((one) => one.facts) : undefined;
      const used = { repository, pins: pins.get(key) ?? [], isAged, attested: facts };
      const one = await judgeRepository(used, upstream);
      return { key, pins: one.pins, evidence: { ...one.evidence, ...(await profile) } };
    }),
  );
  const all = judged.flatMap((one) => one.pins).sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    repositories: new Map(judged.map(({ key, evidence }) => [key, evidence])),
    pins: new Map(all.map((one) => [one.key, one])),
  };
}
