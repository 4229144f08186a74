import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../settings.ts';
import { Failure, type Retry } from './failure.ts';

/** Repeats what may pass, within the budget of the whole run. */
export interface Retries {
  repeat<Result>(attempt: () => Promise<Result>): Promise<Result>;
}

const most: Readonly<Record<Retry, number>> = {
  never: 0,
  once: 1,
  often: 3,
  'at-once': 8,
  'queue-again': 1,
  agreed: 3,
};

export function createRetries(settings: Settings): Retries {
  let budget = settings.retryBudget;
  return {
    async repeat(attempt) {
      for (let retries = 0; ; retries++) {
        try {
          return await attempt();
        } catch (cause) {
          if (!(cause instanceof Failure)) throw cause;
          if (retries >= most[cause.retry]) throw cause.error;
          if (cause.retry === 'at-once') continue;
          if (budget === 0) throw cause.error;
          budget--;
          if (cause.retry !== 'queue-again') await sleep(pauseBefore(retries, settings));
        }
      }
    },
  };
}

/** Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ */
function pauseBefore(retries: number, { random, retryPause }: Settings): number {
  return random() * retryPause * 2 ** retries;
}
