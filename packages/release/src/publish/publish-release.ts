import type { ReleaseRecord } from '@portcullis/github-api';
import { HttpError } from '@portcullis/http';
import { checkSealedBytes } from './check-sealed-bytes.ts';
import { describeStep } from './describe-step.ts';
import { gatherState } from './gather-state.ts';
import { nextStep } from './next-step.ts';
import { PublishError } from './publish-error.ts';
import type { Publishing } from './publishing.ts';
import type { SealedRelease } from './sealed-release.ts';
import { type Action, takeStep } from './take-step.ts';

/**
 * Takes steps until the release is public as it was sealed; none while a file is another one. Throws PublishError for
 * what it refuses to go on with, and HttpError for what a server did; in both cases it can be run again.
 */
export async function publishRelease(
  sealed: SealedRelease,
  publishing: Publishing,
): Promise<ReleaseRecord> {
  await checkSealedBytes(sealed.assets, publishing.open);
  const work: Work = { sealed, publishing, made: new Map() };
  let waits = 0;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const step = nextStep(await gatherState(sealed, publishing, work.made), sealed);
    publishing.onStep(describeStep(step));
    if (step.kind === 'done') return step.release;
    if (step.kind === 'refuse') throw new PublishError(step.refusal);
    const isLast = waits === mostWaits;
    if (step.kind === 'wait' && isLast) throw new PublishError(step.refusal);
    if (step.kind !== 'wait' && (await isTaken(step, work, isLast))) continue;
    await publishing.pause(waits);
    waits += 1;
  }
  throw new PublishError(endless);
}

interface Work {
  readonly sealed: SealedRelease;
  readonly publishing: Publishing;
  /** What the server said that it made. */
  readonly made: Map<number, ReleaseRecord>;
}

/** Of one run: uploads that broke off, answers that were lost, and what the server was slow to show. */
const mostWaits = 6;

/** Four are enough where nothing goes wrong. */
const mostSteps = 30;

/** False when nobody knows whether it was done: then the server is asked before anything is done again. */
async function isTaken(step: Action, work: Work, isLast: boolean): Promise<boolean> {
  try {
    const release = await takeStep(step, work.sealed, work.publishing);
    if (release !== undefined) work.made.set(release.id, release);
    return true;
  } catch (error) {
    if (isUnsure(error) && !isLast) return false;
    throw error;
  }
}

/** 422: it is there already, which the list did not show. */
function isUnsure(error: unknown): boolean {
  return error instanceof HttpError && (error.mayBeDone || error.status === 422);
}

const endless = {
  code: 'no-progress',
  why: `the server says that it does what it is asked, and shows nothing of it after ${mostSteps} steps: look at the drafts of the repository`,
  isPublic: false,
} as const;
