import { quoted } from '@portcullis/core';
import type { ReleaseRecord } from '@portcullis/github-api';
import type { ReleasePlan } from '../../plan/release-plan.ts';
import { isOfRun } from './is-of-run.ts';
import type { Judged } from './judged.ts';

/** Nobody else may have released at this tag, or be about to. */
export function judgeReleases(releases: readonly ReleaseRecord[], plan: ReleasePlan): Judged {
  const tag = quoted(plan.tag);
  const other = releases.find((one) => !isOfRun(one, plan));
  if (other !== undefined) {
    const advice = other.isDraft
      ? 'delete the draft if nobody works on it'
      : 'release another version';
    return {
      outcome: 'fail',
      why: `${other.isDraft ? 'a draft' : 'a release'} of ${tag} is there already (${other.page}): ${advice}`,
    };
  }
  // Who may only read is shown no drafts (https://docs.github.com/rest/releases/releases#list-releases).
  if (releases.length === 0)
    return {
      outcome: 'pass',
      why: `nothing is public as ${tag} yet; a draft, which only those who may write see, stops publish`,
    };
  return { outcome: 'pass', why: `an earlier attempt of this run has begun to release ${tag}` };
}
