import { type HttpClient, HttpError, type HttpRequest } from '@portcullis/http';
import { AttestationError } from '../attestation-error.ts';
import type { Errand } from './errand.ts';
import { firstWords } from './first-words.ts';
import { serviceError } from './service-error.ts';

export interface ServiceRequest extends Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'> {
  readonly errand: Errand;
  readonly maxBytes: number;
  /** Statuses beside 200 to 299 that the caller understands. */
  readonly understands?: readonly number[];
}

export interface ServiceAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Asks a service, again where that may help. Throws AttestationError `service-failed`: with an HttpError as its cause
 * when the service or the way to it failed, which may pass; with none when the service refused what it was asked.
 */
export async function askService(
  http: HttpClient,
  request: ServiceRequest,
): Promise<ServiceAnswer> {
  const { errand, understands = [], ...rest } = request;
  const { status, headers, body } = await send(http, { ...rest, accepts: isAnswer }, errand);
  if (isDone(status) || understands.includes(status)) return { status, headers, body };
  const words = firstWords(body);
  const what = `answers ${status}${words === undefined ? '' : `, ${words}`}`;
  throw serviceError(errand, { url: request.url, what });
}

/** Refusals say why in their bodies. What may pass is left to the client, which asks again. */
function isAnswer(status: number): boolean {
  return isDone(status) || (status >= 400 && status < 500 && status !== 429);
}

function isDone(status: number): boolean {
  return status >= 200 && status < 300;
}

async function send(
  http: HttpClient,
  request: HttpRequest,
  { problem }: Errand,
): Promise<ServiceAnswer> {
  try {
    return await http.send(request, async ({ status, headers, body }) => ({
      status,
      headers,
      body: await toBuffer(body),
    }));
  } catch (cause) {
    if (!(cause instanceof HttpError)) throw cause;
    throw new AttestationError('service-failed', `${problem}: ${cause.message}`, { cause });
  }
}

async function toBuffer(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
