import { HttpError } from '@portcullis/http';

/** Bytes that may still be unpacked; counted down by everything that takes memory. */
export class Budget {
  #left: number;
  readonly #largest: number;

  constructor(total: number, largest: number) {
    this.#left = total;
    this.#largest = largest;
  }

  /** Takes `size` bytes off, before there is memory for them. */
  spend(size: number): void {
    if (size > this.#largest)
      throw new HttpError('too-large', `an object has ${size} bytes, over ${this.#largest}`);
    this.#left -= size;
    if (this.#left < 0)
      throw new HttpError('too-large', 'the objects of the pack are too large together');
  }
}
