import { quoted } from '../../analysis/quoted.ts';
import { type Location, type Place, toLocation } from '../../model/index.ts';
import { entryOf } from './entry-of.ts';
import { keyInCircle } from './key-in-circle.ts';
import type { LockItem } from './lock-item.ts';
import type { LockNote } from './lock-plan.ts';
import type { LockRequest } from './lock-request.ts';
import type { LockEntry } from './lock-text.ts';
import { needKey } from './need-key.ts';

interface Entry extends LockEntry {
  readonly uses: Set<string>;
}

/** Collects entries while the uses of all workflows are followed, each pin once. */
export class LockBuilder {
  readonly entries = new Map<string, Entry>();
  readonly #request: LockRequest;
  readonly #seen = new Set<string>();
  readonly #places = new Map<string, Location>();
  readonly #notes = new Map<string, LockNote>();
  readonly #refused = new Map<string, LockNote>();
  readonly #inconclusive = new Map<string, LockNote>();

  constructor(request: LockRequest) {
    this.#request = request;
  }

  get told() {
    const circle = keyInCircle(this.entries);
    const at = this.#places.get(circle ?? '');
    const message = `${quoted(circle ?? '')} leads back to itself, and GitHub reads no lockfile in which something does`;
    return {
      refused: [...this.#refused.values(), ...(at === undefined ? [] : [{ at, message }])],
      inconclusive: [...this.#inconclusive.values()],
      notes: [...this.#notes.values()],
    };
  }

  note(at: Place, message: string): void {
    if (!this.#notes.has(message)) this.#notes.set(message, { at: toLocation(at), message });
  }

  /** What nobody knows. */
  fail(key: string, at: Location, reason: string): void {
    this.#inconclusive.set(key, { at, message: `${quoted(key)}: ${reason}` });
  }

  /** An entry, and all that it leads to. A queue: chains are as long as hostile repositories make them. */
  add(first: LockItem): void {
    const queue = [first];
    for (const item of queue) {
      const name = `${item.key} ${item.pin.key}`;
      if (this.#seen.has(name)) continue;
      this.#seen.add(name);
      const entry = this.#enter(item);
      if (entry !== undefined) queue.push(...this.#follow(item, entry));
    }
  }

  #enter(item: LockItem): Entry | undefined {
    const { key, at } = item;
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const made = entryOf(item, this.#request);
    if (made.kind === 'entry') {
      const entry: Entry = { ...made.entry, uses: new Set() };
      this.entries.set(key, entry);
      this.#places.set(key, at);
      return entry;
    }
    if (made.kind === 'inconclusive') this.fail(key, at, made.reason);
    else this.#refused.set(key, { at, message: `${quoted(key)}: ${made.reason}` });
    return undefined;
  }

  #follow({ key, pin, at }: LockItem, { uses }: Entry): readonly LockItem[] {
    if (pin.needs.kind === 'unknown') {
      this.fail(key, at, pin.needs.message);
      return [];
    }
    return pin.needs.value.flatMap((need) => {
      const next = need.to === undefined ? undefined : this.#request.evidence.pins.get(need.to);
      const used = needKey(need);
      if (used.kind === 'none' || next === undefined) {
        if (need.isPinned) return [];
        const message = `${quoted(key)} uses ${quoted(need.text)}, which no lockfile covers`;
        this.#notes.set(message, { at, message });
        return [];
      }
      // The same commit, so that it is the same entry.
      if (used.kind === 'self') return [{ key, pin: next, at }];
      // GitHub reads no lockfile in which something uses itself.
      if (used.key !== key) uses.add(used.key);
      return [{ key: used.key, pin: next, at }];
    });
  }
}
