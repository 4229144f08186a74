import { isCommit } from '../../analysis/is-commit.ts';
import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import { type FindingVerdict, finding, type Rule } from '../../engine/index.ts';
import type { RefTarget } from '../../evidence/index.ts';

export const rule: Rule = {
  meta: {
    id: 'ref-confusion',
    guard: 'pin-verify',
    title: 'A ref can mean more than one thing',
    severity: 'medium',
    profile: 'default',
    practices: ['P02'],
    isOnline: true,
  },
  check: {
    *uses(site, context) {
      const used = usedPin(site, context);
      if (used === undefined || used.pin.target.kind === 'unknown') return;
      const { value: target } = used.pin.target;
      if (target.kind === 'tag-object') yield tagObject(used, target);
      const message = describe(used, target);
      if (message === undefined) return;
      const evidence = target.candidates.map((name) => `there is ${quoted(name)}`);
      yield finding(used.uses.at, message, { evidence });
    },
  },
};

function describe({ uses, name, isPinned }: UsedPin, { candidates }: RefTarget) {
  const ref = quoted(uses.ref.text);
  if (isPinned && isCommit(uses.ref.text)) {
    if (candidates.length === 0) return undefined;
    const kind = candidates.some((one) => one.startsWith('refs/tags/')) ? 'tag' : 'branch';
    return `${quoted(name)} has a ${kind} whose name is the commit ${ref}, so that tools that look for names first take what that ${kind} stands for: do not use this repository before its owner has deleted the ${kind}`;
  }
  if (candidates.length < 2) return undefined;
  return `${ref} has more than one meaning in ${quoted(name)}, and which of them is taken depends on who reads it: pin the full commit`;
}

/** GitHub peels it, other tools may not; the object's maker can be another than that of the commit. */
function tagObject({ uses, name, pin }: UsedPin, { commit }: RefTarget): FindingVerdict {
  const isSpelled = uses.ref.source.text.slice(uses.ref.start, uses.ref.end) === uses.ref.text;
  const fix = { description: `write ${quoted(commit)}`, edits: [{ at: uses.ref, text: commit }] };
  return finding(
    uses.at,
    `${quoted(pin.ref)} is the object of an annotated tag of ${quoted(name)} and no commit, so that tools which compare commits do not find it: pin the commit ${quoted(commit)}, which it stands for`,
    { severity: 'low', ...(isSpelled && isCommit(uses.ref.text) ? { fix } : {}) },
  );
}
