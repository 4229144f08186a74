import { gaps } from './gaps.ts';
import { gapsWorker } from './gaps-worker.ts';
import { inProcess } from './in-process.ts';

/** What actions leave to others, in this process; the threads of a batch load this very module. */
export function runGaps(args: readonly string[]): Promise<void> {
  const worker = new URL(import.meta.url);
  return inProcess(args.slice(1), (rest, surroundings) => gaps(rest, surroundings, worker));
}

gapsWorker();
