import { runLock, writeLock } from '@portcullis/audit';
import { gatherLock } from '@portcullis/closure';
import { everyGuard, GuardError } from '@portcullis/core';
import { lockLines } from './lock-lines.ts';
import { openSession } from './open-session.ts';
import { parseLock } from './parse-lock.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `portcullis lock`: 0 when the lockfile is right now; 1 when something may not be locked, or `--check` finds that it
 * would change; 3 when something could not be looked up, and nothing is worse. Only with 0 anything is written.
 */
export async function lock(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { online, isCheck, isUpdate, ...wanted } = parseLock(args);
  const session = await openSession(online, surroundings);
  if (session === undefined) throw new GuardError('bad-usage', 'lock asks servers: add "--online"');
  const { upstream, onProgress, today } = session;
  const { cwd, print } = surroundings;
  const result = await runLock({
    ...wanted,
    ruleSet: everyGuard,
    cwd,
    today,
    gather: (tree, former) => gatherLock(tree, former, { upstream, isUpdate, onProgress }),
  });
  session.end();
  const { plan, before, unread } = result;
  const isWhole = plan.inconclusive.length + unread.length === 0 && plan.isSettled;
  const isRight = plan.refused.length === 0 && isWhole;
  const isNew = isRight && plan.text !== before && (before !== undefined || plan.entries > 0);
  if (isNew && !isCheck) writeLock(result);
  print(lockLines({ ...result, isRight, isNew, isCheck }));
  if (plan.refused.length > 0 || (isCheck && isNew)) return 1;
  return isWhole ? 0 : 3;
}
