import type { JobRun } from '../runs/job-run.ts';

const cache = new WeakMap<readonly JobRun[], ReadonlyMap<string, JobRun>>();

/** The jobs that a job waits for by name. */
export function neededRuns({ job, peers }: JobRun): readonly JobRun[] {
  const known = cache.get(peers) ?? new Map(peers.map((peer) => [peer.job.id.toLowerCase(), peer]));
  cache.set(peers, known);
  return job.needs.flatMap(({ value }) => known.get(value.toLowerCase()) ?? []);
}
