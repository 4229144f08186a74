import { isCommit } from '../../analysis/is-commit.ts';
import { isLockedCommit } from '../../analysis/is-locked-commit.ts';
import { parseLockKey } from '../../analysis/parse-lock-key.ts';
import { quoted } from '../../analysis/quoted.ts';
import {
  asMap,
  filledScalar,
  itemsOf,
  type LockedDependency,
  type MapNode,
} from '../../model/index.ts';
import { entryFault } from './entry-fault.ts';
import type { Fault } from './fault.ts';

/** What is wrong with one entry of `dependencies`. */
export function* dependencyFaults(
  { key, node, commit }: LockedDependency,
  keys: ReadonlySet<string | undefined>,
): Generator<Fault> {
  const name = parseLockKey(key.value);
  const map = asMap(node);
  if (name === undefined || map === undefined) {
    const what = name === undefined ? 'is not "owner/repo@ref"' : 'says nothing';
    return yield {
      at: key,
      message: `${quoted(key.value)} in the lockfile ${what}, so that it pins nothing: run "gh actions-lock"`,
    };
  }
  if (commit === undefined || !isLockedCommit(commit.value)) {
    const what = commit === undefined ? 'no commit' : `the commit ${quoted(commit.value)}`;
    yield {
      at: commit ?? key,
      message: `lockfile records ${what} for ${quoted(key.value)}, where it takes "sha1-" and 40 or "sha256-" and 64 hex digits to pin it: run "gh actions-lock"`,
    };
  }
  yield* contradictions(key.value, map);
  yield* identityFaults({ key, map });
  for (const item of itemsOf(map.get('uses'))) yield* entryFault(item, keys);
}

/** A key that is a commit pins that commit; a key of another ref is repeated in `ref`. */
function* contradictions(key: string, map: MapNode): Generator<Fault> {
  const wanted = key.slice(key.indexOf('@') + 1);
  const ref = filledScalar(map.get('ref'));
  const commit = filledScalar(map.get('commit'));
  if (!isCommit(wanted)) {
    if (ref === undefined || ref.value === wanted) return;
    yield {
      at: ref,
      message: `lockfile says ref ${quoted(ref.value)} under ${quoted(key)}, so that one of them was edited by hand: run "gh actions-lock"`,
    };
  } else if (
    commit !== undefined &&
    isLockedCommit(commit.value) &&
    !sameCommit(commit.value, wanted)
  ) {
    yield {
      at: commit,
      message: `lockfile records ${quoted(commit.value)} for ${quoted(key)}, which names another commit: find out who changed it, then run "gh actions-lock"`,
    };
  }
}

function sameCommit(recorded: string, ref: string): boolean {
  return recorded.slice(recorded.indexOf('-') + 1).toLowerCase() === ref.toLowerCase();
}

/** The numbers by which GitHub notices that another repository has taken the name. */
function* identityFaults({
  key,
  map,
}: Pick<LockedDependency, 'key'> & { readonly map: MapNode }): Generator<Fault> {
  for (const name of ['owner_id', 'repo_id']) {
    if (/^[1-9]\d*$/.test(filledScalar(map.get(name))?.value ?? '')) continue;
    yield {
      at: key,
      message: `lockfile has no "${name}" for ${quoted(key.value)}, by which GitHub would notice another repository behind the name: run "gh actions-lock"`,
    };
  }
}
