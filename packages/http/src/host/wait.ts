import type { HttpError } from '../http-error.ts';

/** What has to come within `stallAfter` for an answer to count as coming: a server may not drip either. */
const leastBytes = 16 * 1024;

/** Ends a request; whether another try may still be made is for the host to say. */
export type GiveUp = (error: HttpError, mayRetry: boolean) => void;

/** How long one request has been waiting for its server; time in which we are busy ourselves is not counted. */
export class Wait {
  readonly giveUp: GiveUp;
  /** Milliseconds of silence that it may cost, where that is less than what counts as a stall. */
  readonly allowance: number;
  /** What is waited for, as a message says it. */
  phase = 'a connection';
  #since: number | undefined;
  #silent = 0;
  #total = 0;
  #bytes = 0;

  constructor(giveUp: GiveUp, allowance: number) {
    this.giveUp = giveUp;
    this.allowance = allowance;
  }

  /** The server is to move. */
  begin(now: number): void {
    this.#since ??= now;
  }

  /** It is our turn. */
  pause(now: number): void {
    if (this.#since === undefined) return;
    this.#silent += now - this.#since;
    this.#total += now - this.#since;
    this.#since = undefined;
  }

  /** Something came; a little of it does not end the silence. */
  received(bytes: number, now: number): void {
    this.#bytes += bytes;
    if (this.#bytes >= leastBytes) this.progress(now);
  }

  /** The silence so far was none. */
  progress(now: number): void {
    const isWaiting = this.#since !== undefined;
    this.pause(now);
    this.#silent = 0;
    this.#bytes = 0;
    if (isWaiting) this.begin(now);
  }

  /** Of the time so far, this was ours: the process was too busy to see what came. */
  excuse(milliseconds: number, now: number): void {
    if (this.#since !== undefined) this.#since = Math.min(now, this.#since + milliseconds);
  }

  get isWaiting(): boolean {
    return this.#since !== undefined;
  }

  silence(now: number): number {
    return this.#silent + this.#running(now);
  }

  total(now: number): number {
    return this.#total + this.#running(now);
  }

  #running(now: number): number {
    return this.#since === undefined ? 0 : now - this.#since;
  }
}
