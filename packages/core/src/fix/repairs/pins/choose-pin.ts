import { isCommit } from '../../../analysis/is-commit.ts';
import { shortCommit } from '../../../analysis/pins/short-commit.ts';
import { type UsedPin, usedPin } from '../../../analysis/pins/used-pin.ts';
import { quoted } from '../../../analysis/quoted.ts';
import type { RepairWork } from '../../repair.ts';
import type { Choice } from './choice.ts';
import { chooseRelease } from './choose-release.ts';
import { currentVersion } from './current-version.ts';
import type { OpenUses } from './open-uses.ts';
import { whyNotPin } from './why-not-pin.ts';

/** The newest release where that is wanted and may be taken; else what stands there, when something is wrong with it. */
export function* choosePin(
  site: OpenUses,
  work: RepairWork,
  hasFinding: boolean,
): Generator<Choice> {
  const used = usedPin(site, work);
  if (used === undefined) return;
  // What nobody could look at is told once.
  if (used.pin.verdict === 'inconclusive') return yield refusal(used.pin.proof);
  const release = work.options.isUpdate ? chooseRelease(site, used, work) : undefined;
  if (release !== undefined) yield release;
  if (!hasFinding || release?.kind === 'pin') return;
  yield isCommit(site.uses.ref.text) ? commented(site, used, work) : pinned(site, used, work);
}

function refusal(reason: string): Choice {
  return { kind: 'refusal', reason };
}

function pinned(site: OpenUses, used: UsedPin, work: RepairWork): Choice {
  const { pin, uses } = used;
  const ref = uses.ref.text;
  if (pin.target.kind === 'unknown') return refusal(pin.target.message);
  const why = whyAmbiguous(used) ?? whyNotPin(used, work);
  if (why !== undefined) return refusal(why);
  const { commit, kind } = pin.target.value;
  const version = currentVersion(site, pin, work.repository) ?? ref;
  const what = kind === 'branch' ? `branch ${quoted(ref)}` : quoted(ref);
  const description = `pins ${what} to the commit ${shortCommit(commit)}, ${version} (${pin.verdict}: ${pin.proof})`;
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

function commented(site: OpenUses, used: UsedPin, work: RepairWork): Choice {
  const { pin, uses } = used;
  const why = whyNotPin(used, { ...work, options: { ...work.options, minAge: 0 } });
  if (why !== undefined) return refusal(why);
  const version = currentVersion(site, pin, work.repository);
  if (version === undefined)
    return refusal(
      'no release is at this commit, or several side by side: write which one is meant',
    );
  const description = `says that this commit is ${version}`;
  return { kind: 'pin', commit: uses.ref.text.toLowerCase(), version, description };
}
