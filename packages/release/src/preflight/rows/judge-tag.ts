import { quoted } from '@portcullis/core';
import type { ReleasePlan } from '../../plan/release-plan.ts';
import type { PreflightFacts } from '../preflight-facts.ts';
import { isOfRun } from './is-of-run.ts';
import type { Judged } from './judged.ts';

/** The tag follows the release, so that there must be none, unless this very run has made it. */
export function judgeTag(
  commit: string | undefined,
  plan: ReleasePlan,
  releases: PreflightFacts['releases'],
): Judged {
  const tag = quoted(plan.tag);
  if (commit === undefined) return { outcome: 'pass', why: `there is no tag ${tag} yet` };
  const isOwn =
    commit === plan.commit &&
    releases.kind === 'known' &&
    releases.value.some((one) => !one.isDraft && isOfRun(one, plan));
  if (isOwn)
    return { outcome: 'pass', why: `an earlier attempt of this run has made the tag ${tag}` };
  return {
    outcome: 'fail',
    why: `there is a tag ${tag} already, at ${commit}: release another version, since who has fetched this one keeps it`,
  };
}
