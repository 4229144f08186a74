import { closureOf } from '../../analysis/pins/closure-of.ts';
import type { UsedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { VersionTag } from '../../analysis/releases-like.ts';
import { type Chain, type Evidence, type PinEvidence, pinKey } from '../../evidence/index.ts';
import { isBlocked } from './is-blocked.ts';
import { newestReleases } from './newest-releases.ts';

const known = new WeakMap<PinEvidence, string>();

/** Which release of what is used here would mend what it leads to. */
export function remedyOf(used: UsedPin): string {
  const remedy = known.get(used.pin) ?? findRemedy(used);
  known.set(used.pin, remedy);
  return remedy;
}

function findRemedy(used: UsedPin): string {
  const { repository, name } = used;
  if (repository?.refs.kind !== 'known')
    return `${notLookedAt}: ${repository?.refs.message ?? 'nobody asked'}`;
  const releases = newestReleases(used).map((release) => ({
    ...release,
    ...judged(release, used),
  }));
  if (releases.length === 0)
    return `${notLookedAt}: no tag of ${quoted(name)} names one of what is used here`;
  const at = releases.findIndex(({ kind }) => kind === 'clean');
  const passed = at === -1 ? releases : releases.slice(0, at);
  const unknown = passed.filter(({ kind }) => kind === 'unknown');
  const clean = releases[at];
  if (clean === undefined) return nothingClean(releases.length, unknown);
  const { tag, commit } = clean;
  const newest = `its newest ${unknown.length === 0 ? 'clean release' : 'release that is known to be clean'}`;
  return `${newest} is ${quoted(tag)} (commit ${quoted(commit)})${firstReason(unknown)}`;
}

const notLookedAt = 'its releases were not looked at';

function nothingClean(count: number, unknown: readonly JudgedRelease[]): string {
  if (unknown.length === count) return `${notLookedAt}: ${unknown[0]?.why}`;
  const none = count === 1 ? 'its only release is not' : `none of its ${count} newest releases is`;
  return unknown.length === 0
    ? `${none} clean`
    : `${none} known to be clean${firstReason(unknown)}`;
}

function firstReason([first]: readonly JudgedRelease[]): string {
  return first === undefined ? '' : `; ${quoted(first.tag)} could not be judged: ${first.why}`;
}

type JudgedRelease = VersionTag & Judged;

interface Judged {
  readonly kind: 'clean' | 'blocked' | 'unknown';
  /** Why it is unknown. */
  readonly why?: string;
}

function judged({ commit }: VersionTag, { pin, evidence }: UsedPin): Judged {
  const { repository, path } = pin;
  const release = evidence.pins.get(pinKey({ repository, path, ref: commit }));
  if (release === undefined) return { kind: 'unknown', why: notAsked };
  return judgedClosure(release, evidence);
}

const notAsked = 'a run looks at a bounded number of releases, and these are not among them';

/** One that leads to an impostor has full commits all the way, and is no remedy. */
function judgedClosure(release: PinEvidence, evidence: Evidence): Judged {
  const { chains, isCut } = closureOf(release, evidence);
  const isOpen = chains.some(({ hops, end }) => {
    const last = hops.at(-1);
    return (last !== undefined && isBlocked(last)) || end?.verdict === 'impostor';
  });
  if (isOpen) return { kind: 'blocked' };
  const [why] = [...whyUnknown(release), ...chains.flatMap(whyUnknownAtEnd)];
  if (why !== undefined) return { kind: 'unknown', why };
  return isCut ? { kind: 'unknown', why: 'it leads to too much' } : { kind: 'clean' };
}

function whyUnknownAtEnd({ hops, end }: Chain): readonly string[] {
  if (end !== undefined) return whyUnknown(end);
  const last = hops.at(-1);
  return last?.to === undefined ? [] : [`${quoted(last.text)} was one pin too many`];
}

function whyUnknown({ needs, verdict, proof }: PinEvidence): readonly string[] {
  if (needs.kind === 'unknown') return [needs.message];
  return verdict === 'inconclusive' ? [proof] : [];
}
