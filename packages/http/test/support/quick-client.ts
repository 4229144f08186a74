import { createHttpClient, type HttpClient, type HttpOptions } from '@portcullis/http';

/** A client that loses no time: pauses of milliseconds, always the longest. Stalls stay as they are by default. */
export function quickClient(options: Partial<HttpOptions> = {}): HttpClient {
  return createHttpClient({
    environment: {},
    userAgent: 'test',
    retryPause: 2,
    random: () => 0.99,
    ...options,
  });
}
