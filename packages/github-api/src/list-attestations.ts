import { HttpError } from '@portcullis/http';
import type { AttestationList, StoredAttestation } from './attestation-api.ts';
import type { Ask, Page } from './create-ask.ts';
import { nextPage } from './next-page.ts';
import { parseAttestation } from './parse-attestation.ts';
import { parseFields } from './parse-fields.ts';
import { parseList } from './parse-list.ts';
import { splitRepository } from './split-repository.ts';

/** Of a hundred each. */
const maxPages = 20;

/** Every attestation of all pages. When one of them cannot be had, those before it are told with the reason. */
export async function listAttestations(
  ask: Ask,
  repository: string,
  parameters: Readonly<Record<string, string>>,
): Promise<AttestationList> {
  const items: StoredAttestation[] = [];
  let cursor: Readonly<Record<string, string>> | undefined = {};
  try {
    const named = { ...splitRepository(repository), ...parameters, per_page: '100' };
    for (let count = 0; count < maxPages; count += 1) {
      const page: Page = await ask(route, { ...named, ...cursor });
      items.push(...parseList(parseFields(page.answer).get('attestations')).map(parseAttestation));
      cursor = nextPage(page.link);
      if (cursor === undefined) return { items, broken: undefined };
    }
    return { items, broken: tooMany() };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    // Only of the first page it says that there is none; a later one was promised.
    const isNone = error.status === 404 && cursor !== undefined && Object.keys(cursor).length === 0;
    return { items, broken: isNone ? undefined : error };
  }
}

const route = '/repos/{owner}/{repo}/attestations/{subject_digest}';

function tooMany(): HttpError {
  return new HttpError(
    'too-large',
    `there are more than ${maxPages} pages of attestations for one digest, and what is behind them is not known`,
  );
}
