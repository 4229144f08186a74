import { type UsedPin, usedPin } from '../../analysis/pins/used-pin.ts';
import { quoted } from '../../analysis/quoted.ts';
import {
  type FindingVerdict,
  finding,
  type Policy,
  type Rule,
  type Severity,
} from '../../engine/index.ts';

export const rule: Rule = {
  meta: {
    id: 'repository-moved',
    guard: 'pin-verify',
    title: 'A repository has another name or owner by now',
    severity: 'high',
    profile: 'default',
    practices: ['P02'],
    isOnline: true,
  },
  check: {
    *uses(site, context) {
      const used = usedPin(site, context);
      const now = used && nameNow(used);
      if (used === undefined || now === undefined) return;
      const isSameOwner = ownerOf(now) === ownerOf(used.name);
      yield finding(used.uses.at, describe(used, now, isSameOwner), {
        severity: isSameOwner ? 'low' : severityOf(used, now, context.policy),
        ...fixOf(used, now),
      });
    },
  },
};

/** Where it answers now, when that is elsewhere. */
function nameNow({ name, repository }: UsedPin): string | undefined {
  const facts = repository?.facts;
  const now = repository?.movedTo ?? (facts?.kind === 'known' ? facts.value.fullName : undefined);
  return now === undefined || now.toLowerCase() === name.toLowerCase() ? undefined : now;
}

/** A commit stays what it was, whoever owns the name; a tag is what its new owner says. */
function severityOf({ isPinned }: UsedPin, now: string, { pins }: Policy): Severity {
  if (pins.trusted.has(ownerOf(now)) || pins.trusted.has(now.toLowerCase())) return 'low';
  return isPinned ? 'medium' : 'high';
}

function describe({ name, isPinned }: UsedPin, now: string, isSameOwner: boolean): string {
  const what = `${quoted(name)} is ${quoted(now)} now`;
  const remedy = `write ${quoted(now)}`;
  if (isSameOwner)
    return `${what}, and the old name works only until somebody makes another repository of that name: ${remedy}`;
  const who = isPinned ? '' : ', who decides what its tags and branches are';
  return `${what}, with another owner${who}, and whoever takes the old name can put another repository there: find out whether you trust the new owner, and ${remedy}`;
}

function fixOf({ uses: { owner, name } }: UsedPin, now: string): Pick<FindingVerdict, 'fix'> {
  const at = { source: owner.source, start: owner.start, end: name.end };
  if (at.source.text.slice(at.start, at.end) !== `${owner.text}/${name.text}`) return {};
  return { fix: { description: `write ${quoted(now)}`, edits: [{ at, text: now }] } };
}

function ownerOf(name: string): string {
  return name.slice(0, name.indexOf('/')).toLowerCase();
}
