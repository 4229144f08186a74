import type { HttpClient } from '@portcullis/http';
import { readText } from './read-text.ts';

export type ApiMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

interface FetchSettings {
  /** All but GET are sent once only. */
  readonly method: ApiMethod;
  readonly maxBytes: number;
}

interface FetchOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What Octokit looks at in an answer when it is told to leave the body alone. */
interface FetchAnswer {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * Our HTTP in the place of Octokit's `fetch`. No `Response` is made: it would load undici, and its body would be
 * read outside of the limits, stalls and retries that `send` watches over.
 */
export function octokitFetch(http: HttpClient, { method, maxBytes }: FetchSettings) {
  return (url: string, { headers, body }: FetchOptions): Promise<FetchAnswer> => {
    const { 'user-agent': _, ...rest } = headers;
    const sent = body === undefined ? {} : { body: Buffer.from(body) };
    const request = { method, url, headers: rest, maxBytes, isOnce: method !== 'GET', ...sent };
    return http.send(request, async (response) => ({
      status: response.status,
      url: response.url,
      headers: new Map(Object.entries(response.headers)),
      body: await readText(response.body),
    }));
  };
}
