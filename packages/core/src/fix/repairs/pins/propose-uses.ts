import { isCommit } from '../../../analysis/is-commit.ts';
import { type UsedPin, usedPin } from '../../../analysis/pins/used-pin.ts';
import { standsAt } from '../../../analysis/stands-at.ts';
import type { Finding } from '../../../engine/index.ts';
import { walk } from '../../../model/index.ts';
import { refuse } from '../../refuse.ts';
import type { Proposal, RepairWork } from '../../repair.ts';
import { commentOffline } from './comment-offline.ts';
import { openUses } from './open-uses.ts';
import { proposeOnline } from './propose-online.ts';
import { remarkUnasked, type Unasked } from './remark-unasked.ts';

/** What to do about every `uses` that has a finding or, when pins are updated, has a pin. */
export function* proposeUses(work: RepairWork): Generator<Proposal> {
  const { repository, isReported, options } = work;
  yield* expressions(work);
  const findingsAt = byPlace(work.findings);
  const comment = commentOffline(repository);
  const unasked: Unasked[] = [];
  for (const site of openUses(repository)) {
    const { source, start } = standsAt(site.uses.at);
    const used = usedPin(site, work);
    const findings = answerable(findingsAt.get(`${source.path}\n${start}`) ?? [], used);
    const isPin = isCommit(site.uses.ref.text);
    // Somebody accepted a tag that has no finding.
    const isWanted = findings.length > 0 || (isPin && options.isUpdate && isReported(source.path));
    if (!isWanted) continue;
    if (used !== undefined) yield* proposeOnline(site, findings, { ...work, unasked });
    else if (isPin) yield* comment(site, findings);
    else yield refuse(standsAt(site.uses.at), offline);
  }
  yield* remarkUnasked(unasked);
}

const offline = 'only servers know which commit this is: add "--online"';

/** Of what can mean several things only the object of a tag has one that can be written. */
function answerable(findings: readonly Finding[], used: UsedPin | undefined): readonly Finding[] {
  const target = used?.pin.target;
  const isTagObject = target?.kind === 'known' && target.value.kind === 'tag-object';
  return isTagObject ? findings : findings.filter(({ rule }) => rule !== 'ref-confusion');
}

function byPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    // An image has its own place, also within a `uses`.
    if (finding.rule === 'unpinned-images') continue;
    const key = `${finding.at.path}\n${finding.at.start.offset}`;
    places.set(key, [...(places.get(key) ?? []), finding]);
  }
  return places;
}

/** GitHub runs none of them, so that there is nothing to pin. */
function* expressions({ repository, findings }: RepairWork): Generator<Proposal> {
  const places = byPlace(findings);
  const found: Proposal[] = [];
  walk(repository, {
    uses({ uses: { kind, at } }) {
      const { source, start } = standsAt(at);
      if (kind === 'expression' && places.has(`${source.path}\n${start}`))
        found.push(refuse(standsAt(at), 'it holds an expression: write what is meant'));
    },
  });
  yield* found;
}
