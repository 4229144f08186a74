import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpError } from '../http-error.ts';
import type { Settings } from '../settings.ts';
import { Slots } from './slots.ts';
import { StallClock } from './stall-clock.ts';

/** So many connections may fail in a row, before anything was ever answered. */
const mostMisses = 4;

/** What all requests to one host share. */
export class Host {
  readonly name: string;
  readonly clock: StallClock;
  readonly #slots: Slots;
  #patience: number;
  #pausedUntil = 0;
  #misses = 0;
  #hasAnswered = false;

  constructor(name: string, settings: Settings) {
    this.name = name;
    this.#slots = new Slots(settings.perHost);
    this.#patience = settings.longestPause;
    this.clock = new StallClock(name, settings, (reason: HttpError) => this.#slots.close(reason));
  }

  /** Works in one of the host's places, and not before a pause that the host has asked for is over. */
  visit<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#slots.use(async () => {
      const left = this.#pausedUntil - performance.now();
      if (left > 0) await sleep(left);
      return work();
    });
  }

  answered(): void {
    this.#hasAnswered = true;
  }

  /** Whether it is given up: a host that cannot be reached at all must not eat the retries of those that can. */
  missed(reason: HttpError): boolean {
    this.#misses++;
    if (this.#hasAnswered || this.#misses < mostMisses) return false;
    this.#slots.close(reason);
    return true;
  }

  /** Agrees to leave the host alone for a while, unless it has asked for too much in this run. */
  pause(milliseconds: number): boolean {
    const now = performance.now();
    const more = now + milliseconds - Math.max(now, this.#pausedUntil);
    if (more > this.#patience) return false;
    if (more > 0) {
      this.#patience -= more;
      this.#pausedUntil = now + milliseconds;
    }
    return true;
  }
}
