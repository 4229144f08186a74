import { isCommit } from '../analysis/is-commit.ts';
import { usedPin } from '../analysis/pins/used-pin.ts';
import type { Evidence, PinQuestion } from '../evidence/index.ts';
import type { Repository } from '../model/index.ts';
import { currentVersion } from './repairs/pins/current-version.ts';
import { newerReleases } from './repairs/pins/newer-releases.ts';
import { openUses } from './repairs/pins/open-uses.ts';

/** What must be known beyond the files as they are before pins are written or, with `isUpdate`, go on. */
export function pinQuestions(
  repository: Repository,
  evidence: Evidence,
  isUpdate: boolean,
): readonly PinQuestion[] {
  return openUses(repository).flatMap((site) => {
    const used = usedPin(site, { repository, evidence });
    if (used === undefined) return [];
    const { uses, pin, name } = used;
    if (pin.target.kind !== 'known') return [];
    const ask = (commit: string, version: string | undefined): PinQuestion => ({
      repository: name,
      path: uses.path?.text,
      commit,
      version,
      isCall: site.step === undefined,
    });
    const current = currentVersion(site, pin, repository);
    const { commit, kind } = pin.target.value;
    const isCommitItself = isCommit(uses.ref.text) && kind !== 'tag-object';
    const own = isCommitItself ? [] : [ask(commit, current)];
    const refs = used.repository?.refs;
    if (!isUpdate || refs?.kind !== 'known' || current === undefined) return own;
    const newer = newerReleases(current, refs.value);
    return [...own, ...newer.map(({ tag, commit }) => ask(commit, tag))];
  });
}
