import type { HttpError } from '../http-error.ts';

interface Waiting {
  readonly enter: () => void;
  readonly refuse: (reason: HttpError) => void;
}

/** Lets so many through at once; the others follow in the order in which they came. */
export class Slots {
  #free: number;
  #queue: Waiting[] = [];
  #refusal: HttpError | undefined;

  constructor(size: number) {
    this.#free = size;
  }

  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** From now on nobody is let in, nor are those that wait. */
  close(reason: HttpError): void {
    this.#refusal = reason;
    for (const one of this.#queue.splice(0)) one.refuse(reason);
  }

  #enter(): Promise<void> {
    if (this.#refusal) return Promise.reject(this.#refusal);
    if (this.#free > 0) {
      this.#free--;
      return Promise.resolve();
    }
    return new Promise((enter, refuse) => this.#queue.push({ enter, refuse }));
  }

  #leave(): void {
    const next = this.#queue.shift();
    if (next) next.enter();
    else this.#free++;
  }
}
