import { lockfileVersions } from '../facts/lockfile-versions.ts';
import {
  asMap,
  type LockedDependency,
  type Lockfile,
  type Repository,
  scalarsOf,
} from '../model/index.ts';
import { isLockedCommit } from './is-locked-commit.ts';
import { parseLockKey } from './parse-lock-key.ts';

/** What the lockfile records, by key (see `lockKey`). */
export interface LockIndex {
  readonly lockfile: Lockfile;
  /** The keys listed for a workflow; undefined when the workflow is not listed. */
  keysOf(workflowPath: string): ReadonlySet<string> | undefined;
  /** Whether a key has a real commit, as has everything that it uses in turn. */
  isResolved(key: string): boolean;
  /** The commit that a key has, without its algorithm, in lower case. */
  commitOf(key: string): string | undefined;
  /** All that have one. */
  readonly locked: readonly { readonly key: string; readonly commit: string }[];
}

const cache = new WeakMap<Repository, LockIndex | undefined>();

/** The lockfile as far as it pins anything; undefined when there is none, or none that can be relied on. */
export function lockIndex(repository: Repository): LockIndex | undefined {
  if (!cache.has(repository)) cache.set(repository, buildIndex(repository));
  return cache.get(repository);
}

function buildIndex(repository: Repository): LockIndex | undefined {
  const { lockfile } = repository;
  if (lockfile === undefined || (repository.documentOf(lockfile)?.problems.length ?? 0) > 0)
    return undefined;
  if (!lockfileVersions.includes(lockfile.version?.value ?? '')) return undefined;
  const listed = new Map(
    lockfile.workflows.map(({ path, refs }) => [
      path.value,
      new Set(refs.flatMap(({ value }) => parseLockKey(value) ?? [])),
    ]),
  );
  const resolved = resolvedKeys(lockfile.dependencies);
  const commits = commitsByKey(lockfile.dependencies);
  return {
    lockfile,
    keysOf: (path) => listed.get(path),
    isResolved: (key) => resolved.has(key),
    commitOf: (key) => commits.get(key),
    locked: [...commits].map(([key, commit]) => ({ key, commit })),
  };
}

function commitsByKey(dependencies: readonly LockedDependency[]): ReadonlyMap<string, string> {
  return new Map(
    dependencies.flatMap(({ key, commit }) => {
      const name = parseLockKey(key.value);
      if (name === undefined || commit === undefined || !isLockedCommit(commit.value)) return [];
      return [[name, commit.value.slice(commit.value.indexOf('-') + 1).toLowerCase()]];
    }),
  );
}

/** Starts from what has no real commit and takes away whatever leads there. */
function resolvedKeys(dependencies: readonly LockedDependency[]): ReadonlySet<string> {
  const resolved = new Set<string>();
  const users = new Map<string, string[]>();
  for (const { key, node, commit } of dependencies) {
    const name = parseLockKey(key.value);
    if (name === undefined) continue;
    if (commit !== undefined && isLockedCommit(commit.value)) resolved.add(name);
    for (const { value } of scalarsOf(asMap(node)?.get('uses'))) {
      const used = parseLockKey(value) ?? value;
      const others = users.get(used);
      if (others === undefined) users.set(used, [name]);
      else others.push(name);
    }
  }
  const lost = [...users.keys()].filter((key) => !resolved.has(key));
  for (const key of lost) {
    for (const user of users.get(key) ?? []) {
      if (resolved.delete(user)) lost.push(user);
    }
  }
  return resolved;
}
