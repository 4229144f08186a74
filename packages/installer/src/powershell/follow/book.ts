/** A map that is copied only when one of its copies is written: most ways through a script change little. */
export class Book<K, V> {
  #entries: Map<K, V>;
  #isShared = false;

  constructor(entries: Map<K, V> = new Map()) {
    this.#entries = entries;
  }

  copy(): Book<K, V> {
    const copy = new Book(this.#entries);
    this.#isShared = true;
    copy.#isShared = true;
    return copy;
  }

  /** Both as they were before either was written. */
  isSame(other: Book<K, V>): boolean {
    return this.#entries === other.#entries;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: K): V | undefined {
    return this.#entries.get(key);
  }

  has(key: K): boolean {
    return this.#entries.has(key);
  }

  set(key: K, value: V): this {
    if (this.#isShared) this.#own();
    this.#entries.set(key, value);
    return this;
  }

  delete(key: K): void {
    if (!this.#entries.has(key)) return;
    if (this.#isShared) this.#own();
    this.#entries.delete(key);
  }

  keys(): MapIterator<K> {
    return this.#entries.keys();
  }

  values(): MapIterator<V> {
    return this.#entries.values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.#entries[Symbol.iterator]();
  }

  #own(): void {
    this.#entries = new Map(this.#entries);
    this.#isShared = false;
  }
}
