import { isCommit } from '../../../analysis/is-commit.ts';
import { usedPin } from '../../../analysis/pins/used-pin.ts';
import type { Finding } from '../../../engine/index.ts';
import type { RepairWork } from '../../repair.ts';
import type { Choice } from './choice.ts';
import { chooseCommit } from './choose-commit.ts';
import { chooseRelease } from './choose-release.ts';
import { chooseVersion } from './choose-version.ts';
import type { OpenUses } from './open-uses.ts';

/** The newest release where that is wanted and may be taken; else what stands there, when something is wrong with it. */
export function* choosePin(
  site: OpenUses,
  work: RepairWork,
  findings: readonly Finding[],
): Generator<Choice> {
  const used = usedPin(site, work);
  if (used === undefined) return;
  // What nobody could look at is told once.
  if (used.pin.verdict === 'inconclusive') return yield { kind: 'refusal', reason: used.pin.proof };
  const release = work.options.isUpdate ? chooseRelease(site, used, work) : undefined;
  if (release !== undefined) yield release;
  if (findings.length === 0 || release?.kind === 'pin') return;
  const rules = new Set(findings.map(({ rule }) => rule));
  yield isCommit(site.uses.ref.text)
    ? chooseVersion(site, { ...used, rules }, work)
    : chooseCommit(site, used, work);
}
