import type { Answer } from './answer.ts';
import type { AttestationApi } from './attestation-api.ts';
import { type AskSettings, createAsk, type GithubApiOptions } from './create-ask.ts';
import { listAttestations } from './list-attestations.ts';
import { parseFields } from './parse-fields.ts';
import { splitRepository } from './split-repository.ts';
import { unsure } from './unsure.ts';

/** Bundles may have predicates of 16 MiB, which base64 makes 22, and stand on one page. */
const maxBytes = 64 * 2 ** 20;

export function createAttestationApi(
  options: GithubApiOptions,
  { isTooMuch }: Pick<AskSettings, 'isTooMuch'> = {},
): AttestationApi {
  const ask = createAsk(options, { maxBytes, isTooMuch });
  const post = createAsk(options, { method: 'POST' });
  return {
    list: async (repository, digest, { predicateType } = {}) =>
      listAttestations(ask, repository, {
        subject_digest: digest,
        ...(predicateType === undefined ? {} : { predicate_type: predicateType }),
      }),
    create: async (repository, bundle) => {
      const data = JSON.stringify({ bundle });
      const asked = { ...splitRepository(repository), data };
      const { answer } = await post('/repos/{owner}/{repo}/attestations', asked).catch(unsure);
      return numberOf(answer);
    },
  };
}

/** GitHub has said that it is stored, in words that nobody understands. */
function numberOf(answer: Answer): number {
  try {
    return parseFields(answer).id('id');
  } catch (error) {
    return unsure(error);
  }
}
