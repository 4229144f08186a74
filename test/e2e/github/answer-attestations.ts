import { digestsOf, hasPredicateType } from '../../support/loopback/api-attestations.ts';
import type { Answer } from './exchange.ts';
import { notFound } from './refusals.ts';
import type { RestAsked } from './rest-asked.ts';

/** https://docs.github.com/en/rest/repos/attestations */
export function answerAttestations({ operation, path, query, json, room }: RestAsked): Answer {
  const { attestations, repositoryId } = room.state;
  if (operation.startsWith('POST')) {
    attestations.push(json.bundle);
    return { status: 201, body: { id: attestations.length } };
  }
  const type = query.get('predicate_type');
  const found = attestations.filter(
    (bundle) =>
      digestsOf({ bundle }).includes(`${path.subject_digest}`) &&
      (type === null || hasPredicateType({ bundle }, type)),
  );
  if (found.length === 0) return notFound;
  const list = found.map((bundle) => ({
    bundle,
    repository_id: repositoryId,
    bundle_url: `${room.url}/bundles/${attestations.indexOf(bundle)}`,
    initiator: 'user',
  }));
  return { status: 200, body: { attestations: list } };
}
