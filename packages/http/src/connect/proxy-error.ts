/** The proxy, and not the server behind it, could not be reached or refused. */
export class ProxyError extends Error {
  readonly host: string;
  readonly status: number | undefined;

  constructor(host: string, { status, cause }: { status?: number; cause?: unknown }) {
    super('no tunnel', { cause });
    this.name = 'ProxyError';
    this.host = host;
    this.status = status;
  }
}
