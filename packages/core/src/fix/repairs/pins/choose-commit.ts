import { shortCommit } from '../../../analysis/pins/short-commit.ts';
import type { UsedPin } from '../../../analysis/pins/used-pin.ts';
import { quoted } from '../../../analysis/quoted.ts';
import type { RepairWork } from '../../repair.ts';
import type { Choice } from './choice.ts';
import { currentVersion } from './current-version.ts';
import { looseUse } from './loose-use.ts';
import type { OpenUses } from './open-uses.ts';
import { whyNotPin } from './why-not-pin.ts';
import { whyUnclean } from './why-unclean.ts';

/**
 * The commit that a tag or branch is now. That what it uses in turn is not pinned is no reason to leave it as open as
 * that; whatever else is wrong below it would look approved.
 */
export function chooseCommit(site: OpenUses, used: UsedPin, work: RepairWork): Choice {
  const { pin, uses, evidence } = used;
  const ref = uses.ref.text;
  if (pin.target.kind === 'unknown') return { kind: 'refusal', reason: pin.target.message };
  const { policy } = work;
  const reason =
    whyAmbiguous(used) ?? whyNotPin(used, work) ?? whyUnclean(pin, { evidence, policy });
  if (reason !== undefined) return { kind: 'refusal', reason };
  const { commit, kind } = pin.target.value;
  const version = currentVersion(site, pin, work.repository) ?? ref;
  const what = kind === 'branch' ? `branch ${quoted(ref)}` : quoted(ref);
  const loose = looseUse(pin, evidence);
  const note = loose === undefined ? '' : `; ${loose}`;
  const description = `pins ${what} to the commit ${shortCommit(commit)}, ${version} (${pin.verdict}: ${pin.proof})${note}`;
  return { kind: 'pin', commit, version, description };
}

/** Of a branch and a tag of one name GitHub runs one; a reader may have meant the other. */
function whyAmbiguous({ pin: { target }, repository, uses }: UsedPin): string | undefined {
  const refs = repository?.refs;
  if (target.kind === 'unknown' || refs?.kind !== 'known') return undefined;
  const { branches, tags } = refs.value;
  const commits = target.value.candidates.map((name) =>
    name.startsWith('refs/tags/')
      ? tags.get(name.slice('refs/tags/'.length))?.commit
      : branches.get(name.slice('refs/heads/'.length)),
  );
  if (new Set(commits).size < 2) return undefined;
  return `${quoted(uses.ref.text)} is a branch and a tag at different commits: find out which is meant`;
}
