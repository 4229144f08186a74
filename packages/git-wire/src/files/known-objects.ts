import type { ObjectCache } from '../cache/object-cache.ts';
import type { GitObject } from '../objects/git-object.ts';

/**
 * Objects that somebody may ask for again, by their hash: in memory everything that came, on disk what was looked at.
 */
export class KnownObjects {
  readonly #cache: ObjectCache | undefined;
  readonly #objects = new Map<string, GitObject>();
  readonly #kept = new Set<string>();
  #bytes = 0;

  constructor(cache: ObjectCache | undefined) {
    this.#cache = cache;
  }

  get(id: string): GitObject | undefined {
    const object = this.#objects.get(id);
    if (object === undefined) return this.#read(id);
    if (!this.#kept.has(id)) this.#cache?.write(id, object);
    this.#kept.add(id);
    return object;
  }

  /** The oldest go when there are too many: they only cost another request. */
  add(id: string, object: GitObject): void {
    if (this.#objects.has(id)) return;
    this.#objects.set(id, object);
    this.#bytes += object.bytes.length + overhead;
    for (const [oldest, { bytes }] of this.#objects) {
      if (this.#bytes <= maxBytes) return;
      this.#objects.delete(oldest);
      this.#bytes -= bytes.length + overhead;
    }
  }

  #read(id: string): GitObject | undefined {
    const object = this.#cache?.read(id);
    if (object === undefined) return undefined;
    this.#kept.add(id);
    this.add(id, object);
    return object;
  }
}

const maxBytes = 64 * 1024 * 1024;
/** What an object costs beside its bytes, roughly. */
const overhead = 300;
