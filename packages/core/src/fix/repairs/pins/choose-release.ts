import { shortCommit } from '../../../analysis/pins/short-commit.ts';
import type { UsedPin } from '../../../analysis/pins/used-pin.ts';
import { quoted } from '../../../analysis/quoted.ts';
import { tagVersion } from '../../../analysis/tag-version.ts';
import { pinKey, type RepositoryEvidence } from '../../../evidence/index.ts';
import type { RepairWork } from '../../repair.ts';
import type { Choice } from './choice.ts';
import { currentVersion } from './current-version.ts';
import { looseUse } from './loose-use.ts';
import { type Candidate, newerReleases } from './newer-releases.ts';
import type { OpenUses } from './open-uses.ts';
import { whyNotPin } from './why-not-pin.ts';
import { whyUnclean } from './why-unclean.ts';
import { whyVulnerable } from './why-vulnerable.ts';

/** The newest release that may be taken, or why none of the newer ones may; undefined when there is none. */
export function chooseRelease(site: OpenUses, used: UsedPin, work: RepairWork): Choice | undefined {
  const { pin, repository } = used;
  const refs = repository?.refs;
  if (refs?.kind !== 'known') return undefined;
  if (pin.verdict === 'impostor' || pin.verdict === 'moved') {
    const reason = `it is ${quoted(pin.verdict)}, ${pin.proof}: find out why before it is replaced`;
    return { kind: 'refusal', reason };
  }
  const current = currentVersion(site, pin, work.repository);
  // A branch, or work in progress: nothing is newer than what its user chose.
  if (current === undefined) return undefined;
  const reasons: string[] = [];
  for (const candidate of newerReleases(current, refs.value)) {
    const why = whyNot(candidate, used, work);
    if (why === undefined) return toPin(candidate, current, repository?.advisories);
    reasons.push(`no update to ${candidate.tag}: ${why}`);
  }
  const [first] = reasons;
  return first === undefined ? undefined : { kind: 'refusal', reason: first };
}

function whyNot({ commit }: Candidate, used: UsedPin, work: RepairWork): string | undefined {
  const path = used.uses.path?.text;
  const pin = used.evidence.pins.get(pinKey({ repository: used.name, path, ref: commit }));
  if (pin === undefined) return 'nobody looked at it';
  const { evidence } = used;
  return (
    whyNotPin({ ...used, pin }, work) ??
    whyVulnerable(pin, evidence) ??
    whyUnclean(pin, { evidence, policy: work.policy }) ??
    looseUse(pin, evidence)
  );
}

function toPin(
  { tag, commit }: Candidate,
  current: string,
  advisories: RepositoryEvidence['advisories'] | undefined,
): Choice {
  const [from, to] = [tagVersion(current)?.numbers[0], tagVersion(tag)?.numbers[0]];
  const major = from === to ? '' : ', another major version: read what has changed';
  const description = `updates ${current} to ${tag}, the commit ${shortCommit(commit)}${major}`;
  const unasked = advisories?.kind === 'unknown' ? advisories.message : undefined;
  return { kind: 'pin', commit, version: tag, description, unasked };
}
