import { lockKey } from '../../analysis/lock-key.ts';
import { parseLockKey } from '../../analysis/parse-lock-key.ts';
import { quoted } from '../../analysis/quoted.ts';
import {
  asMap,
  type Lockfile,
  type Repository,
  type ScalarNode,
  scalarsOf,
  walk,
} from '../../model/index.ts';
import type { Fault } from './fault.ts';

/** Entries that nothing leads to: left behind by an update, they tell a reader of code that does not run. */
export function* unusedEntries(
  { workflows, dependencies }: Lockfile,
  repository: Repository,
): Generator<Fault> {
  if (workflows.length === 0) return;
  const uses = new Map(
    dependencies.map(({ key, node }) => [
      parseLockKey(key.value),
      scalarsOf(asMap(node)?.get('uses')),
    ]),
  );
  // What a workflow uses and is not listed for is told as missing there.
  const reached = new Set([
    ...workflows.flatMap(({ refs }) => refs.map(keyOf)),
    ...usedKeys(repository),
  ]);
  // A Set may grow while it is iterated; an entry that leads to itself is visited once.
  for (const key of reached) for (const next of uses.get(key) ?? []) reached.add(keyOf(next));
  for (const { key } of dependencies) {
    const name = parseLockKey(key.value);
    if (name === undefined || reached.has(name)) continue;
    yield {
      at: key,
      message: `${quoted(key.value)} is in the lockfile and nothing here uses it, so that it tells of code that does not run: run "gh actions-lock"`,
    };
  }
}

function usedKeys(repository: Repository): readonly string[] {
  const keys: string[] = [];
  walk(repository, {
    uses({ uses }) {
      if (uses.kind === 'repository') keys.push(lockKey(uses));
    },
  });
  return keys;
}

function keyOf({ value }: ScalarNode): string | undefined {
  return parseLockKey(value);
}
