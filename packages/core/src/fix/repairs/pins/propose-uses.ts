import { isCommit } from '../../../analysis/is-commit.ts';
import { usedPin } from '../../../analysis/pins/used-pin.ts';
import { standsAt } from '../../../analysis/stands-at.ts';
import type { Finding } from '../../../engine/index.ts';
import { walk } from '../../../model/index.ts';
import { refuse } from '../../refuse.ts';
import type { Proposal, RepairWork } from '../../repair.ts';
import { choosePin } from './choose-pin.ts';
import { commentOffline } from './comment-offline.ts';
import { type OpenUses, openUses } from './open-uses.ts';
import { writePin } from './write-pin.ts';

/** What to do about every `uses` that has a finding or, when pins are updated, has a pin. */
export function* proposeUses(work: RepairWork): Generator<Proposal> {
  const { repository, isReported, options } = work;
  yield* expressions(work);
  const findingsAt = byPlace(work.findings);
  const comment = commentOffline(repository);
  for (const site of openUses(repository)) {
    const { source, start } = standsAt(site.uses.at);
    const findings = findingsAt.get(`${source.path}\n${start}`) ?? [];
    const isPin = isCommit(site.uses.ref.text);
    // Somebody accepted a tag that has no finding.
    const isWanted = findings.length > 0 || (isPin && options.isUpdate && isReported(source.path));
    if (!isWanted) continue;
    const used = usedPin(site, work);
    if (used !== undefined) yield* proposeOnline(site, findings, work);
    else if (isPin) yield* comment(site, findings);
    else yield refuse(standsAt(site.uses.at), offline);
  }
}

const offline = 'only servers know which commit this is: add "--online"';

function* proposeOnline(
  site: OpenUses,
  findings: readonly Finding[],
  work: RepairWork,
): Generator<Proposal> {
  for (const choice of choosePin(site, work, findings.length > 0)) {
    const at = standsAt(site.uses.at);
    if (choice.kind === 'refusal') yield refuse(at, choice.reason);
    else {
      const mending = writePin(site, choice, work.repository);
      if (mending === undefined) yield refuse(at, noRoom);
      else yield { ...mending, answers: findings };
    }
  }
}

const noRoom =
  'the value is shared by an anchor, spelled in an unusual way, or has no room for its version on its line: write it by hand';

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
