import { HttpError } from '../http-error.ts';
import { type GiveUp, Wait } from './wait.ts';

export interface StallLimits {
  readonly stallAfter: number;
  readonly stallBudget: number;
}

/** The clock looks so often within `stallAfter`, to learn when the process itself was busy. */
const ticks = 10;

/** Of what is left of the budget, what one request may spend: those that come after it are asked, too. */
const share = 2 / 3;

/** An answer may take so many times `stallAfter`, however steadily it comes. */
const longestAnswer = 12;

/**
 * Watches all requests to one host. A request that waits for `stallAfter` is given up. What such waits cost together
 * is wall time: when thirty requests stall side by side for ten seconds, that is ten seconds of the budget. When it is
 * spent every request is given up, and the host is closed.
 */
export class StallClock {
  readonly #host: string;
  readonly #limits: StallLimits;
  readonly #close: (reason: HttpError) => void;
  readonly #waits = new Set<Wait>();
  #timer: NodeJS.Timeout | undefined;
  #spent = 0;
  #end: HttpError | undefined;
  #countedUntil = Number.NEGATIVE_INFINITY;

  constructor(host: string, limits: StallLimits, close: (reason: HttpError) => void) {
    this.#host = host;
    this.#limits = limits;
    this.#close = close;
  }

  watch(giveUp: GiveUp): Wait {
    if (this.#end) throw this.#end;
    const wait = new Wait(giveUp, share * this.#unspent(performance.now()));
    this.#waits.add(wait);
    this.resume(wait);
    return wait;
  }

  /** The server is to move. */
  resume(wait: Wait): void {
    wait.begin(performance.now());
    if (this.#timer === undefined) this.#arm(performance.now());
  }

  forget(wait: Wait): void {
    this.#waits.delete(wait);
    if (this.#waits.size === 0) this.#disarm();
  }

  #arm(now: number): void {
    this.#disarm();
    const waiting = [...this.#waits].filter((wait) => wait.isWaiting);
    if (waiting.length === 0) return;
    const left = Math.min(...waiting.map((wait) => this.#left(wait, now)));
    const next = Math.max(1, Math.min(left, this.#limits.stallAfter / ticks));
    // What arrived while the timer was due is read before anybody is judged.
    const judge = () => this.#judge(performance.now() - now - next);
    this.#timer = setTimeout(() => setImmediate(judge), next);
  }

  #disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #judge(late: number): void {
    const now = performance.now();
    for (const wait of this.#waits) {
      wait.excuse(Math.max(0, late), now);
      if (wait.isWaiting && this.#left(wait, now) < 1) this.#stalled(wait, now);
    }
    this.#arm(now);
  }

  /** Milliseconds for which a request may still wait. */
  #left(wait: Wait, now: number): number {
    const { stallAfter, stallBudget } = this.#limits;
    return Math.min(
      stallAfter - wait.silence(now),
      longestAnswer * stallAfter - wait.total(now),
      wait.allowance - wait.silence(now),
      stallBudget - this.#spent - this.#uncounted(wait, now),
    );
  }

  /** Of the budget, what nobody has spent, nor is about to. */
  #unspent(now: number): number {
    const pending = [...this.#waits].map((wait) => this.#uncounted(wait, now));
    return this.#limits.stallBudget - this.#spent - Math.max(0, ...pending);
  }

  /** Of a silence, what no other one has paid for. */
  #uncounted(wait: Wait, now: number): number {
    return now - Math.max(now - wait.silence(now), this.#countedUntil);
  }

  #stalled(wait: Wait, now: number): void {
    const { stallAfter, stallBudget } = this.#limits;
    const isEndless = wait.total(now) > longestAnswer * stallAfter - 1;
    this.#spent += isEndless ? stallBudget : this.#uncounted(wait, now);
    this.#countedUntil = now;
    this.#waits.delete(wait);
    const time = seconds(isEndless ? wait.total(now) : wait.silence(now));
    // What is left of the budget must be worth a request.
    const isSpent = stallBudget - this.#spent < stallAfter / ticks;
    wait.giveUp(stalled(this.#host, `waited ${time} for ${wait.phase}`), !isSpent);
    if (isSpent) this.#giveUpAll();
  }

  #giveUpAll(): void {
    const cost = seconds(this.#limits.stallBudget);
    const reason = stalled(this.#host, `its stalls have cost ${cost}, no more is spent on it`);
    this.#end = reason;
    for (const wait of this.#waits) wait.giveUp(reason, false);
    this.#waits.clear();
    this.#close(reason);
  }
}

function stalled(host: string, why: string): HttpError {
  return new HttpError('stalled', `"${host}" does not answer: ${why}; try again later`);
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`;
}
