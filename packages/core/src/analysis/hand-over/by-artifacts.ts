import type { Repository } from '../../model/index.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import { type Download, downloadsIn } from './downloads-in.ts';
import { finishedBefore } from './finished-before.ts';
import type { HandOver } from './handed-over.ts';
import { mayStore } from './may-store.ts';
import type { NamePattern } from './name-pattern.ts';
import { patternsMeet } from './patterns-meet.ts';
import { type Upload, uploadsIn } from './uploads-in.ts';

/** The jobs whose artifacts a job fetches, among those that have ended before it starts and that are asked for. */
export function byArtifacts(
  run: JobRun,
  repository: Repository,
  isAsked: (from: JobRun) => boolean,
): readonly HandOver[] {
  const downloads = downloadsIn(run, repository);
  if (downloads.length === 0) return [];
  const before = finishedBefore(run).filter(isAsked);
  const wanted = downloads.flatMap(({ names }) => names);
  const uploads = before.flatMap((one) => uploadsIn(one, wanted, repository));
  const remote = before.flatMap((one) => callsElsewhere(one, repository));
  return downloads.flatMap((download) => {
    const known = uploads.flatMap((upload) => fromUpload(upload, download, run) ?? []);
    const isAny = download.names.some(({ text }) => text.includes('*'));
    return known.length > 0 && !isAny
      ? known
      : [...known, ...remote.map((one) => unseen(one, download, run))];
  });
}

/** The jobs that call a workflow of another repository: a job itself, or those of the local workflow it calls. */
function callsElsewhere(run: JobRun, repository: Repository): readonly JobRun[] {
  const { job, callee } = run;
  if (callee === undefined) return job.call === undefined ? [] : [run];
  if (!mayStore(callee, repository)) return [];
  return run.callees.flatMap((one) => callsElsewhere(one, repository));
}

function fromUpload(upload: Upload, download: Download, taker: JobRun): HandOver | undefined {
  const meeting = upload.names.flatMap((stored) =>
    download.names
      .filter((fetched) => patternsMeet(stored.text, fetched.text))
      .map((fetched) => ({ stored, fetched })),
  );
  const [first] = meeting;
  if (first === undefined) return undefined;
  const { run, site } = upload;
  const stored = `${quoted(run.job.id)} stores the artifact ${quoted(first.stored.text)}`;
  return {
    from: run,
    hops: [
      ...site.via,
      { at: site.step.uses?.at ?? run.job.key, message: stored },
      ...download.via,
      { at: download.at, message: `${quoted(taker.job.id)} fetches it` },
    ],
    isCertain: meeting.some(isSure),
  };
}

function isSure({ stored, fetched }: Readonly<Record<'stored' | 'fetched', NamePattern>>): boolean {
  return !stored.isOpen && !fetched.isOpen;
}

/** A workflow of another repository may store anything. */
function unseen(from: JobRun, download: Download, taker: JobRun): HandOver {
  const message = `${quoted(taker.job.id)} fetches artifacts, and ${quoted(from.job.id)} may have stored them: its workflow is not in this repository`;
  return {
    from,
    hops: [...download.via, { at: download.at, message }],
    isCertain: false,
  };
}
