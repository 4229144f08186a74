import type { AttestedReleases } from '@portcullis/attestation';
import type { Known, PinEvidence } from '@portcullis/core';
import type { CommitAttestation } from '../ladder/commit-attestation.ts';
import type { Upstream } from '../upstream.ts';
import type { AskedRepository } from './asked-repository.ts';
import { judgeAttestations } from './judge-attestations.ts';
import { tagsToAsk } from './tags-to-ask.ts';

/**
 * What GitHub attests of the pins' commits: a request of the quota for each object that a release tag names. What an
 * annotated tag stands for is read from the tag object that is attested, so that it is not the server's word: one
 * request of git for all.
 */
export async function askAttestations(
  pins: readonly PinEvidence[],
  repository: AskedRepository,
  upstream: Upstream,
): Promise<ReadonlyMap<string, CommitAttestation>> {
  const { name, format, refs } = repository;
  const tags = tagsToAsk(pins, refs);
  const objects = [...new Set(tags.map(({ object }) => object))].sort();
  const annotated = tags.filter(({ object, commit }) => object !== commit);
  const [peeled, ...answers] = await Promise.all([
    annotated.length === 0
      ? undefined
      : upstream.history(name, {
          format,
          wants: [...new Set(annotated.map(({ object }) => object))],
          haves: [...new Set(annotated.map(({ commit }) => commit))],
        }),
    ...objects.map(
      async (object): Promise<readonly [string, Known<AttestedReleases>]> => [
        object,
        await upstream.attested(name, object),
      ],
    ),
  ]);
  return judgeAttestations(tags, { repository, peeled, answers: new Map(answers) });
}
