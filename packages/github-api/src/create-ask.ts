import { request } from '@octokit/request';
import { type HttpClient, HttpError } from '@portcullis/http';
import type { Answer } from './answer.ts';
import { headersOf } from './headers-of.ts';
import { type ApiMethod, octokitFetch } from './octokit-fetch.ts';
import { parseJson } from './parse-json.ts';

export interface GithubApiOptions {
  readonly http: HttpClient;
  /** `https://api.github.com`, `https://HOST/api/v3` or `https://api.SUBDOMAIN.ghe.com`. */
  readonly url: string;
  readonly token: string | undefined;
}

/** One request. Throws HttpError. */
export type Ask = (route: Route, parameters: Readonly<Record<string, string>>) => Promise<Page>;

export interface AskSettings {
  /** All but GET are sent once, with the parameter `data` as the body: it has to arrive, and not twice. */
  readonly method?: ApiMethod;
  readonly maxBytes?: number;
  /** Whether an answer would take too much memory when it is parsed. */
  readonly isTooMuch?: ((json: Uint8Array) => boolean) | undefined;
}

/** `/repos/{owner}/{repo}`: parameters that are not named in it stand in the query. */
export type Route = `/${string}`;

export interface Page {
  readonly answer: Answer;
  /** The header of that name. */
  readonly link: string | undefined;
}

/** A hundred advisories, of 64 KB each at most, are what GitHub has to say on one page. */
const advisoryBytes = 8 * 2 ** 20;

export function createAsk(
  { http, url, token }: GithubApiOptions,
  { method = 'GET', maxBytes = advisoryBytes, isTooMuch }: AskSettings = {},
): Ask {
  const baseUrl = url.replace(/\/+$/, '');
  const octokit = request.defaults({
    baseUrl,
    headers: headersOf(token),
    // Octokit would write to the console when a server calls an endpoint deprecated.
    request: {
      fetch: octokitFetch(http, { method, maxBytes }),
      parseSuccessResponseBody: false,
      log: silent,
    },
  });
  return async (route, parameters) => {
    const { data, headers } = await octokit(`${method} ${route}`, parameters).catch(unwrap);
    const asked = new URL(octokit.endpoint(`${method} ${route}`, parameters).url);
    const from = `${asked.host}${asked.pathname}`;
    if (isTooMuch?.(Buffer.from(String(data))) === true)
      throw new HttpError(
        'too-large',
        `the answer of "${from}" has more parts than any of its size`,
      );
    // What is deleted is nothing to tell of.
    const value = method === 'DELETE' ? undefined : parseJson(data, from);
    return { answer: { value, path: '', from }, link: headers.link };
  };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Octokit puts an error of its own around ours, and calls it HttpError too. */
function unwrap(error: unknown): never {
  throw error instanceof Error ? (error.cause ?? error) : error;
}
