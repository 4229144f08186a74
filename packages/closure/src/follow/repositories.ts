import type { Upstream } from '../upstream.ts';
import { type OpenRepository, openRepository } from './open-repository.ts';

/** Every repository that a run has met, under one name each. */
export class Repositories {
  readonly #upstream: Pick<Upstream, 'refs' | 'files'>;
  /** As the trees write them. */
  readonly #own: ReadonlyMap<string, string>;
  readonly #byName = new Map<string, OpenRepository>();
  readonly #spellings = new Map<string, string>();

  /** `names` are those in the trees; of several spellings of one the first in order counts. */
  constructor(upstream: Pick<Upstream, 'refs' | 'files'>, names: readonly string[]) {
    this.#upstream = upstream;
    this.#own = new Map(
      names
        .toSorted()
        .reverse()
        .map((name) => [name.toLowerCase(), name]),
    );
  }

  open(written: string): OpenRepository {
    const key = written.toLowerCase();
    const name = this.#own.get(key) ?? written;
    const spelling = this.#spellings.get(key);
    if (spelling === undefined || name < spelling) this.#spellings.set(key, name);
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const opened = openRepository(name, this.#upstream);
    this.#byName.set(key, opened);
    return opened;
  }

  /** Takes the first spelling in order for each, whichever was met first; whether that changed anything. */
  settleNames(): boolean {
    let isChanged = false;
    for (const [key, name] of this.#spellings) {
      const known = this.#byName.get(key);
      if (known === undefined || known.name === name) continue;
      this.#byName.set(key, known.rename(name));
      isChanged = true;
    }
    return isChanged;
  }

  /** By name in lower case. */
  get all(): readonly (readonly [string, OpenRepository])[] {
    return [...this.#byName].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
