import { isCommit } from '../../analysis/is-commit.ts';
import { isFullVersion } from '../../analysis/is-full-version.ts';
import { parseLockKey } from '../../analysis/parse-lock-key.ts';
import { shortCommit } from '../../analysis/pins/short-commit.ts';
import { quoted } from '../../analysis/quoted.ts';
import { tagVersion } from '../../analysis/tag-version.ts';
import type { Policy } from '../../engine/index.ts';
import { type PinEvidence, pinKey, type RepositoryEvidence } from '../../evidence/index.ts';
import { whyBelowMinimum } from '../repairs/pins/why-below-minimum.ts';
import { idsOf } from './ids-of.ts';
import type { LockItem } from './lock-item.ts';
import type { LockRequest } from './lock-request.ts';
import type { LockEntry } from './lock-text.ts';

type Made =
  | { readonly kind: 'entry'; readonly entry: Omit<LockEntry, 'uses'> }
  /** It must not be locked. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nobody could be asked. */
  | { readonly kind: 'inconclusive'; readonly reason: string };

/** What is recorded for a key, once its verdict is what the policy asks for. */
export function entryOf(item: LockItem, request: LockRequest): Made {
  const { evidence, policy, former } = request;
  const { key } = item;
  const pin = keptPin(item, request);
  if (pin.verdict === 'inconclusive' || pin.target.kind === 'unknown')
    return { kind: 'inconclusive', reason: pin.proof };
  const name = pin.repository.toLowerCase();
  const repository = evidence.repositories.get(name);
  const { commit } = pin.target.value;
  const below = whyBelow(pin, name, policy);
  if (below !== undefined && pin.unattested !== undefined)
    return { kind: 'inconclusive', reason: pin.unattested.message };
  const why = below ?? whyNamedWrong(key, repository) ?? whyMoved(key, commit, former);
  if (why !== undefined) return refused(why);
  const ids = idsOf(repository, former);
  if (ids.kind !== 'known') return ids;
  const ref = refOf(key, commit, { versions: pin.releaseTags, repository });
  if (ref === undefined)
    return refused(
      'no tag and no branch ends at this commit, and a lockfile names one: pin a release',
    );
  const algorithm = commit.length === 64 ? 'sha256' : 'sha1';
  return { kind: 'entry', entry: { ref, commit: `${algorithm}-${commit}`, ...ids.value } };
}

/** What is recorded for a tag that moves on may be no release any more; that is nobody's fault, if it was looked at. */
function whyBelow(pin: PinEvidence, name: string, policy: Policy): string | undefined {
  const why = whyBelowMinimum(pin, name, policy);
  return why && pin.verdict === 'moved' ? `${why}, then use "--update"` : why;
}

/** What is recorded stays, also where something new leads to it, whose own entry does not cover it yet. */
function keptPin({ key, pin }: LockItem, { former, evidence, isUpdate }: LockRequest): PinEvidence {
  const ref = former.dependencies.get(key)?.commit.replace(/^sha\d+-/, '');
  if (isUpdate || ref === undefined) return pin;
  if (pin.target.kind === 'known' && pin.target.value.commit === ref) return pin;
  const repository = key.slice(0, key.indexOf('@'));
  return evidence.pins.get(pinKey({ repository, ref })) ?? pin;
}

function refused(reason: string): Made {
  return { kind: 'refused', reason };
}

/** GitHub runs nothing that a lockfile has under a former name. */
function whyNamedWrong(
  key: string,
  repository: RepositoryEvidence | undefined,
): string | undefined {
  if (parseLockKey(key) !== key || /[\s\p{C}]/u.test(key))
    return 'a lockfile cannot have a ref like this';
  const { movedTo } = repository ?? {};
  return movedTo && `the repository is called ${quoted(movedTo)} now: write that name`;
}

/** A version of three numbers has no reason to move; whatever stands there now, somebody has put it there. */
function whyMoved(
  key: string,
  commit: string,
  { dependencies }: LockRequest['former'],
): string | undefined {
  const before = dependencies.get(key)?.commit.replace(/^sha\d+-/, '');
  const version = tagVersion(key.slice(key.indexOf('@') + 1));
  if (before === undefined || before === commit || version === undefined) return undefined;
  return isFullVersion(version)
    ? `it was ${quoted(shortCommit(before))} and is ${quoted(shortCommit(commit))} now, so that the tag was moved: find out why, then delete its entry`
    : undefined;
}

interface Named {
  readonly versions: readonly string[];
  readonly repository: RepositoryEvidence | undefined;
}

/** A commit as a key has the name of what it was found by. */
function refOf(key: string, commit: string, { versions, repository }: Named): string | undefined {
  const ref = key.slice(key.indexOf('@') + 1);
  if (!isCommit(ref)) return ref;
  if (versions[0] !== undefined) return versions[0];
  if (repository?.refs.kind !== 'known') return undefined;
  const { tags, branches } = repository.refs.value;
  const [tag] = [...tags].find(([, target]) => target.commit === commit) ?? [];
  const [branch] = [...branches].find(([, tip]) => tip === commit) ?? [];
  return tag ?? branch;
}
