import type { ObjectFormat } from '../git-client.ts';
import { applyDelta } from './apply-delta.ts';
import type { Budget } from './budget.ts';
import type { GitObject } from './git-object.ts';
import { objectId } from './object-id.ts';
import type { PackObject } from './pack-object.ts';
import type { Entry } from './read-entries.ts';
import { unreadable } from './unreadable.ts';

interface Options {
  readonly format: ObjectFormat;
  readonly budget: Budget;
}

/**
 * The objects that the entries stand for. Each object that is known wakes the deltas that waited for it, so that
 * neither long chains nor circles can do harm: who is never woken has no base in this pack.
 */
export function* resolveEntries(
  entries: readonly Entry[],
  { format, budget }: Options,
): Generator<PackObject> {
  const waiting = deltasByBase(entries);
  const ready: Ready[] = [];
  for (const { kind, data, offset } of entries)
    if (kind !== 'delta') ready.push({ type: kind, bytes: data, offset, depth: 0 });
  let count = 0;
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const id = objectId(format, next);
    count += 1;
    yield { id, type: next.type, bytes: next.bytes };
    for (const delta of woken(waiting, next.offset, id)) ready.push(grown(next, delta, budget));
  }
  if (count < entries.length) throw unreadable('the pack has a delta whose base is not in it');
}

interface Ready extends GitObject {
  readonly offset: number;
  readonly depth: number;
}

function deltasByBase(entries: readonly Entry[]): Map<number | string, Entry[]> {
  const waiting = new Map<number | string, Entry[]>();
  for (const entry of entries) {
    if (entry.base === undefined) continue;
    const others = waiting.get(entry.base);
    if (others === undefined) waiting.set(entry.base, [entry]);
    else others.push(entry);
  }
  return waiting;
}

/** Taken out, since the same object may stand in a pack twice. */
function* woken(waiting: Map<number | string, Entry[]>, offset: number, id: string) {
  for (const base of [offset, id]) {
    yield* waiting.get(base) ?? [];
    waiting.delete(base);
  }
}

/** git itself makes no longer chain: https://git-scm.com/docs/git-config#Documentation/git-config.txt-packdepth */
const maxDepth = 4095;

function grown(base: Ready, { data, offset }: Entry, budget: Budget): Ready {
  if (base.depth === maxDepth) throw unreadable(`the pack has over ${maxDepth} deltas in a row`);
  return {
    type: base.type,
    bytes: applyDelta(base.bytes, data, budget),
    offset,
    depth: base.depth + 1,
  };
}
