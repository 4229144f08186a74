import type { Host } from '../host/host.ts';
import { HttpError } from '../http-error.ts';
import { Failure } from '../retry/failure.ts';
import { parseRetryAfter } from '../retry/parse-retry-after.ts';
import { statusFailure } from './status-failure.ts';

/** Why an answer is none. A host that says when to come back is left alone until then, if that is soon. */
export function judgeStatus(
  { status, headers }: { status: number; headers: Readonly<Record<string, string>> },
  host: Host,
): Failure {
  const later = comeBackIn(status, headers);
  if (later === undefined) return statusFailure(host.name, status);
  const retry = host.pause(later) ? 'agreed' : 'never';
  return new Failure(limited(host.name, status, later), retry);
}

/** Milliseconds. GitHub says 403 where others say 429, and tells the end of its limits in seconds since 1970. */
function comeBackIn(status: number, headers: Readonly<Record<string, string>>): number | undefined {
  if (status !== 403 && status !== 429 && status < 500) return undefined;
  const after = parseRetryAfter(headers['retry-after'], Date.now());
  if (after !== undefined || status >= 500) return after;
  if (headers['x-ratelimit-remaining'] !== '0') return undefined;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return Number.isSafeInteger(reset) ? Math.max(0, reset * 1000 - Date.now()) : unknown;
}

/** GitHub's limits are hours: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const unknown = 3_600_000;

function limited(host: string, status: number, later: number): HttpError {
  const when = later < 86_400_000 ? `in ${Math.ceil(later / 1000)} s` : 'another day';
  const advice = status < 500 ? 'wait, or give a token that may ask more' : 'wait';
  return new HttpError(
    'rate-limit',
    `"${host}" answers ${status}: it wants to be asked again ${when}; ${advice}`,
    { status },
  );
}
