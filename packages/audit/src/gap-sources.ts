import {
  type Evidence,
  type GapReport,
  gapQuestionOf,
  gapSource,
  type Repository,
  type Source,
  usedPin,
  walk,
} from '@portcullis/core';

/** The files that reports of gaps name, so that reports of audits can say where they are to be looked at. */
export function gapSources(repository: Repository, evidence: Evidence): readonly Source[] {
  const { gaps } = evidence;
  if (gaps === undefined) return [];
  const sources = new Map<string, Source>();
  walk(repository, {
    uses: (site) => {
      const used = usedPin(site, { repository, evidence });
      const question = used === undefined ? undefined : gapQuestionOf(site, used);
      const known = question === undefined ? undefined : gaps.get(question.key);
      if (used === undefined || known?.kind !== 'known') return;
      for (const path of pathsIn(known.value)) {
        const source = gapSource(path, used.pin);
        sources.set(source.path, source);
      }
    },
  });
  return [...sources.values()];
}

function pathsIn({ sites }: GapReport): ReadonlySet<string> {
  return new Set(
    sites.flatMap(({ at, related = [] }) => [at.path, ...related.map((one) => one.at.path)]),
  );
}
