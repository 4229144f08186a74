import { byArtifacts } from '../../analysis/hand-over/by-artifacts.ts';
import { type Download, downloadsIn } from '../../analysis/hand-over/downloads-in.ts';
import { quoted } from '../../analysis/quoted.ts';
import { actHops } from '../../analysis/releases/act-hops.ts';
import { comparesDigest } from '../../analysis/releases/compares-digest.ts';
import type { ReleaseAct } from '../../analysis/releases/release-act.ts';
import type { ReleaseRun } from '../../analysis/releases/release-runs.ts';
import { strongestAct } from '../../analysis/releases/strongest-act.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Repository } from '../../model/index.ts';

/** What is said of the artifacts that a publishing job fetches. */
export function judgeRun(
  { run, acts }: ReleaseRun,
  repository: Repository,
): readonly FindingVerdict[] {
  const act = strongestAct(acts.filter(takesFiles));
  // Without a job before there is nothing to fetch.
  if (act === undefined || (run.job.needs.length === 0 && run.caller === undefined)) return [];
  const downloads = downloadsIn(run, repository).filter((download) => !isBound(download));
  if (downloads.length === 0 || comparesDigest(run, repository)) return [];
  const givers = byArtifacts(run, repository, nearest());
  return downloads.map((download) => {
    const from = givers.filter(({ hops }) => hops.some(({ at }) => at === download.at));
    return judge(
      download,
      act,
      from.flatMap(({ hops }) => hops.slice(0, 1)),
    );
  });
}

/** What is made of files; a draft's are what is published later. */
function takesFiles({ kind, stage }: ReleaseAct): boolean {
  return kind === 'package' || kind === 'image' || stage !== 'none';
}

/** An id names one artifact, and another job cannot put its own in the place. */
function isBound({ names }: Download): boolean {
  return names.every(({ text, isOpen }) => text === '*' && isOpen);
}

/** Who has stored it is told of the nearest jobs: hostile files have thousands. */
function nearest(): () => boolean {
  let left = 30;
  return () => {
    left -= 1;
    return left >= 0;
  };
}

const shown = 5;

function judge(
  { at, via, names }: Download,
  act: ReleaseAct,
  givers: FindingVerdict['related'] & object,
): FindingVerdict {
  const isMany = names.some(({ text }) => text.includes('*'));
  const { job } = act.run;
  const which = isMany
    ? 'every artifact that fits'
    : `the artifact ${names.map(({ text }) => quoted(text)).join(', ')}`;
  const who = isMany
    ? 'any job of the run can add one, and any code that runs in one'
    : 'any job of the run that can delete artifacts can store another of this name';
  return finding(
    at,
    `${quoted(job.id)} ${act.hop.message} and takes ${which} by name, without comparing a digest: ${who}; hand the digest over as an output of the job that builds, and compare it before anything is published, or fetch by "artifact-ids"`,
    {
      severity: isMany ? 'medium' : 'low',
      related: [...givers.slice(0, shown), ...via, ...actHops(act)],
    },
  );
}
