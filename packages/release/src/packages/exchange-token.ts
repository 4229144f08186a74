import { HttpError } from '@portcullis/http';
import { askRegistry, type RegistryQuestion } from './ask-registry.ts';
import { isDone } from './is-done.ts';
import { PackageError } from './package-error.ts';
import { parseObject } from './parse-object.ts';
import { refusalWords } from './refusal-words.ts';
import type { TrustedPublishing } from './trusted-publishing.ts';

interface Exchange {
  readonly audience: string;
  /** Of the identity token. */
  readonly question: (identity: string) => RegistryQuestion;
  /** For whom nothing is set up: what to do, and where. */
  readonly advice: string;
}

/**
 * The registry's own token for the identity of this job. Registries take an identity once, so that a lost answer is
 * followed by a new one. Throws PackageError and HttpError.
 */
export async function exchangeToken(
  trusted: TrustedPublishing,
  exchange: Exchange,
): Promise<string> {
  try {
    return await exchangeOnce(trusted, exchange);
  } catch (error) {
    if (error instanceof HttpError && error.mayBeDone) return exchangeOnce(trusted, exchange);
    throw error;
  }
}

async function exchangeOnce(
  { http, identify, onToken }: TrustedPublishing,
  { audience, question, advice }: Exchange,
): Promise<string> {
  const identity = await identify(audience);
  const asked = question(identity);
  const { host } = new URL(asked.url);
  const answer = await askRegistry(http, { ...asked, isOnce: true });
  if (!isDone(answer)) {
    const said = refusalWords(answer, [identity]);
    throw new PackageError(
      'not-trusted',
      `"${host}" does not take the identity of this workflow (${said}): ${advice}`,
    );
  }
  const { token } = parseObject(answer.body, host);
  // It stands in a header.
  if (typeof token !== 'string' || !/^[\x21-\x7e]{8,4096}$/.test(token))
    throw new HttpError('unreadable', `"${host}" answers with no token`);
  onToken(token);
  return token;
}
