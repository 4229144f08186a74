import type { ClientRequest, IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Host } from '../host/host.ts';
import type { Wait } from '../host/wait.ts';
import type { HttpRequest, StreamedBody } from '../http-client.ts';
import { Failure } from '../retry/failure.ts';
import { networkFailure } from './network-failure.ts';
import { watchBody } from './watch-body.ts';

/** One request on the wire, from the connection to the last byte of its answer. */
export class Line {
  /** What broke it first; whatever is thrown later is only the echo. */
  failure: Failure | undefined;
  /** Whether anything of the request may have reached the server. */
  mayHaveArrived = false;
  readonly #host: Host;
  readonly #wait: Wait;
  #sent: ClientRequest | undefined;
  #answer: IncomingMessage | undefined;
  #refuse: (cause: unknown) => void = () => {};

  constructor(host: Host) {
    this.#host = host;
    this.#wait = host.clock.watch((error, mayRetry) => {
      this.failure ??= new Failure(error, mayRetry ? 'queue-again' : 'never');
      this.#sent?.destroy(error);
      // A request that is still without a connection, or that ended unheard, tells nothing itself.
      this.#refuse(error);
    });
  }

  /** Sends, and waits for status and headers. */
  async ask(sent: ClientRequest, body: HttpRequest['body']): Promise<IncomingMessage> {
    this.#sent = sent;
    this.#followPhases(sent);
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      this.#refuse = reject;
      sent.once('response', resolve);
      // Stays for what comes after the answer: an error that nobody hears ends the process.
      sent.on('error', reject);
      // A status 101 closes it without an error, and what is never told ends the process as if all were well.
      sent.once('close', () => reject(new ClosedError()));
    });
    if (this.failure) this.#refuse(this.failure);
    else if (body === undefined || body instanceof Uint8Array) sent.end(body);
    else this.#pour(body, sent);
    this.#answer = await answer;
    this.#wait.phase = 'the rest of its answer';
    this.#wait.progress(performance.now());
    this.pause();
    return this.#answer;
  }

  /** What the server takes is a sign of life, as what it sends is. */
  #pour(body: StreamedBody, sent: ClientRequest): void {
    const onBytes = (count: number) => this.#wait.received(count, performance.now());
    // Before the request is destroyed for it, which would say that the connection was closed.
    const onError = (cause: unknown) => this.#refuse(cause);
    pipeline(watchBody(body, { onBytes, onError }), sent).catch(onError);
  }

  /** The server is to move. */
  resume(): void {
    this.#host.clock.resume(this.#wait);
  }

  received(bytes: number): void {
    this.#wait.received(bytes, performance.now());
  }

  /** It is our turn. */
  pause(): void {
    this.#wait.pause(performance.now());
  }

  /** Keeps and returns the failure that a cause stands for; a mistake of our own stays what it is. */
  break(cause: unknown): unknown {
    const failure = networkFailure(this.#host.name, cause);
    this.failure ??= failure && this.#isStale() ? new Failure(failure.error, 'at-once') : failure;
    return this.failure ?? cause;
  }

  /** As `break`, before there was an answer: the last thing that is asked of a host which nobody can reach. */
  miss(cause: unknown): unknown {
    const broken = this.break(cause);
    if (!(broken instanceof Failure) || broken.error.kind !== 'network') return broken;
    if (this.#host.missed(broken.error)) this.failure = new Failure(broken.error, 'never');
    return this.failure;
  }

  /** A connection whose answer was read to its end is kept for others. */
  close(): void {
    this.#host.clock.forget(this.#wait);
    if (!this.#answer?.readableEnded) this.#sent?.destroy();
  }

  /** Names what is waited for. It is no progress yet: up to its headers a server has one time for all. */
  #followPhases(sent: ClientRequest): void {
    const expectAnswer = () => {
      this.#wait.phase = 'its answer';
      this.mayHaveArrived = true;
    };
    const expectSecurity = () => {
      this.#wait.phase = 'a secure connection';
    };
    sent.once('socket', (socket) => {
      if (sent.reusedSocket || !socket.connecting) return expectAnswer();
      const isSecure = 'encrypted' in socket;
      socket.once('connect', isSecure ? expectSecurity : expectAnswer);
      socket.once('secureConnect', expectAnswer);
    });
  }

  /** The server had closed a kept connection, and we did not know yet. */
  #isStale(): boolean {
    return this.#sent?.reusedSocket === true && this.#answer === undefined;
  }
}

/** As Node tells it of other connections that are closed too early. */
class ClosedError extends Error {
  readonly code = 'ECONNRESET';
}
