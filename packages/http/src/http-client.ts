/** Sends requests, many at once; what every request shares (proxies, limits, retries, stalls) lives here. */
export interface HttpClient {
  /**
   * Sends a request and hands the answer to `read`, again from the start when the connection fails or the server
   * asks to come back later. Throws HttpError, and nothing else that a server could cause; what `read` throws of
   * itself passes through. `read` holds one of the host's places and so must not send.
   */
  send<Result>(
    request: HttpRequest,
    read: (response: HttpResponse) => Promise<Result>,
  ): Promise<Result>;
  /** Counted at this side of the wire, retries too. */
  readonly traffic: HttpTraffic;
  /** Drops all connections. Those that are kept for later do not keep a process alive, so that it can be left out. */
  close(): void;
}

export interface HttpRequest {
  /** Any of them is repeated, unless `isOnce` says otherwise. */
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A name and password in it are not used. */
  readonly url: string;
  /** `authorization` is dropped when a redirect leads to another origin. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | StreamedBody;
  /** Bytes of the decoded body from which on the answer is refused. */
  readonly maxBytes: number;
  /** Statuses that `read` understands; without it only 200 to 299. Every other one is an HttpError. */
  readonly accepts?: (status: number) => boolean;
  /**
   * Hosts, with the port where it is not the usual one, that a redirect may lead to beside the request's own; or the
   * judge of its address.
   */
  readonly redirectsTo?: readonly string[] | ((url: URL) => boolean);
  /**
   * What it asks for is done each time that it arrives, as with an upload. It is repeated only when the server cannot
   * have begun, or says that it has not; else the error has `mayBeDone`, and the caller looks before it asks again.
   */
  readonly isOnce?: boolean;
}

/** What is too large to be held in memory; opened anew for each try and each redirect. */
export interface StreamedBody {
  /** Bytes that `open` gives; a body of another length breaks the request. */
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
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
  /** Sent, with those that redirects and retries made necessary. */
  readonly requests: number;
  /** Of answers, as they came: headers, and bodies before they are decoded. */
  readonly bytes: number;
}
