import type { JobRun } from '../runs/job-run.ts';

/** The jobs that a job waits for by name. */
export function neededRuns({ job, peers }: JobRun): readonly JobRun[] {
  const ids = new Set(job.needs.map(({ value }) => value.toLowerCase()));
  return peers.filter((peer) => ids.has(peer.job.id.toLowerCase()));
}
