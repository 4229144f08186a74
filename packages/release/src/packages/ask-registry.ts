import type { HttpClient, HttpRequest } from '@portcullis/http';

export interface RegistryAnswer {
  readonly status: number;
  readonly body: Buffer;
}

export interface RegistryQuestion
  extends Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body' | 'isOnce'> {
  /** Of the answer; some kilobytes where it is not said. */
  readonly maxBytes?: number;
}

/** Asks a registry; what it refuses is an answer too, since it says why. Throws HttpError for what may pass. */
export function askRegistry(
  http: HttpClient,
  { maxBytes = 2 ** 18, ...question }: RegistryQuestion,
): Promise<RegistryAnswer> {
  return http.send({ ...question, maxBytes, accepts }, async ({ status, body }) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(chunk);
    return { status, body: Buffer.concat(chunks) };
  });
}

/** 408 and 429 ask to come back. */
function accepts(status: number): boolean {
  const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return isRefusal || (status >= 200 && status < 300);
}
