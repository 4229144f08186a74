/** Sends requests, many at once; what every request shares (proxies, limits, retries, stalls) lives here. */
export interface HttpClient {
  /**
   * Sends a request and hands the answer to `read`, again from the start when the connection fails or the server
   * asks to come back later. Throws HttpError, and nothing else that a server could cause.
   */
  send<Result>(
    request: HttpRequest,
    read: (response: HttpResponse) => Promise<Result>,
  ): Promise<Result>;
  /** Counted at this side of the wire, retries too. */
  readonly traffic: HttpTraffic;
}

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  /** `authorization` is dropped when a redirect leads to another origin. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Bytes of the decoded body from which on the answer is refused. */
  readonly maxBytes: number;
  /** Statuses that `read` understands; without it only 200 to 299. Every other one is an HttpError. */
  readonly accepts?: (status: number) => boolean;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** After redirects. */
  readonly url: string;
  /** Decoded from gzip; bounded by `maxBytes`. */
  readonly body: AsyncIterable<Uint8Array>;
}

export interface HttpTraffic {
  readonly requests: number;
  readonly bytes: number;
}
