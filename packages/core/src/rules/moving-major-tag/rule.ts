import { quoted } from '../../analysis/quoted.ts';
import { actHops } from '../../analysis/releases/act-hops.ts';
import type { ReleaseAct } from '../../analysis/releases/release-act.ts';
import { releaseRuns } from '../../analysis/releases/release-runs.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import {
  type FindingVerdict,
  finding,
  inconclusive,
  type Rule,
  type RuleMeta,
  worstByPlace,
} from '../../engine/index.ts';

const meta: RuleMeta = {
  id: 'moving-major-tag',
  guard: 'release-guard',
  title: 'A tag that people use is moved to another commit',
  severity: 'low',
  profile: 'default',
  practices: ['P23', 'P27'],
};

export const rule: Rule = {
  meta,
  check: {
    *repository(repository) {
      const acts = releaseRuns(repository).flatMap((run) => run.acts);
      yield* worstByPlace(acts.filter(({ tag }) => tag === 'moves').map(judge), meta);
      for (const { at, message } of everyRun(repository).cuts)
        yield inconclusive(at, 'too-many', message);
    },
  },
};

function judge(act: ReleaseAct): FindingVerdict {
  return finding(
    act.hop.at,
    `${quoted(act.run.job.id)} ${act.hop.message}: whoever names the tag gets other code without a change of theirs, nothing tells that from an attack, and neither a ruleset that keeps tags as they are nor immutable releases allow it; set each tag once, and let users pin commits`,
    {
      confidence: act.isCertain ? 'high' : 'medium',
      related: actHops(act).slice(0, -1),
    },
  );
}
