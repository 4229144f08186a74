import type { HttpClient } from '@portcullis/http';
import { createHasher } from '../bytes/create-hasher.ts';
import type { Algorithm } from '../bytes/known-files.ts';

export interface Downloaded {
  readonly size: number;
  /** Lower-case hex. */
  readonly digests: ReadonlyMap<Algorithm, string>;
}

interface Wanted {
  readonly url: string;
  readonly algorithms: readonly Algorithm[];
  /** From one more on it is an HttpError. */
  readonly maxBytes: number;
}

/** Downloads a file as anybody would, and keeps its digests and size only. Throws HttpError. */
export function downloadDigests(
  http: HttpClient,
  { url, algorithms, maxBytes }: Wanted,
): Promise<Downloaded> {
  const { protocol } = new URL(url);
  return http.send(
    {
      method: 'GET',
      url,
      headers: { accept: 'application/octet-stream', 'accept-encoding': 'identity' },
      maxBytes,
      // Wherever files are kept this year: the digest decides. Nothing leads from https to http.
      redirectsTo: (next) => next.protocol === protocol || next.protocol === 'https:',
    },
    async ({ body }) => {
      const hashers = new Map(algorithms.map((name) => [name, createHasher(name)]));
      let size = 0;
      for await (const chunk of body) {
        for (const hasher of hashers.values()) hasher.update(chunk);
        size += chunk.length;
      }
      return {
        size,
        digests: new Map([...hashers].map(([name, one]) => [name, one.digest('hex')])),
      };
    },
  );
}
