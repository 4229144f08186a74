import { firstLines } from '../../analysis/pins/first-lines.ts';
import { quoted } from '../../analysis/quoted.ts';
import { finding, type Rule } from '../../engine/index.ts';
import { type Blocked, blockedIn } from './blocked-in.ts';
import { releaseQuestions } from './release-questions.ts';
import { remedyOf } from './remedy-of.ts';

export const rule: Rule = {
  meta: {
    id: 'sha-policy-preflight',
    guard: 'pin-verify',
    title: 'A job would not start if the repository required full-length commits',
    severity: 'info',
    profile: 'strict',
    practices: ['P02', 'P04'],
    isOnline: true,
  },
  questions: releaseQuestions,
  check: {
    *job(job, context) {
      const blocked = blockedIn(job, context);
      const [first] = blocked;
      if (first === undefined) return;
      const rest = blocked.length === 1 ? '' : ` and ${blocked.length - 1} more`;
      yield finding(
        job.key,
        `job ${quoted(job.id)} would stop at "Set up job" if "Require actions to be pinned to a full-length commit SHA" were on, because of ${quoted(first.text)}${rest}: mend these before it is switched on`,
        {
          related: blocked.slice(0, mostShown).flatMap(({ places }) => places),
          evidence: firstLines(blocked.flatMap(mended)),
        },
      );
    },
  },
};

const mostShown = 20;

/** For what only a release of the direct dependency can mend. */
function mended({ direct, text }: Blocked): readonly string[] {
  if (direct === undefined) return [];
  return [
    `${quoted(direct.uses.at.value.trimEnd())} leads to ${quoted(text)}; ${remedyOf(direct)}`,
  ];
}
