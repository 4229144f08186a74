import { type GatherUpdates, runFix, writeFix } from '@portcullis/audit';
import { gatherUpdates } from '@portcullis/closure';
import { everyGuard } from '@portcullis/core';
import { fixLines } from './fix-lines.ts';
import { openSession } from './open-session.ts';
import { parseFix } from './parse-fix.ts';
import { patchText } from './patch-text.ts';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `portcullis fix`: 0 when nothing is left to repair; 1 when something is, since it could not be done safely or
 * nothing was to be written; 3 when something could not be checked, and nothing is worse.
 */
export async function fix(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { isDryRun, online, ...wanted } = parseFix(args);
  const { cwd, print } = surroundings;
  const session = await openSession(online, surroundings);
  const { today } = session ?? surroundings;
  const gather = session && toGather(session, wanted.options.isUpdate);
  const result = await runFix({ ...wanted, ruleSet: everyGuard, cwd, today, gather });
  session?.end();
  const unwritten = isDryRun
    ? []
    : result.files.flatMap((file) => {
        const reason = writeFix(file);
        return reason === undefined ? [] : [{ file, reason }];
      });
  const told = { ...result, unwritten, isDryRun };
  print(fixLines(told));
  if (isDryRun) for (const file of result.files) print(patchText(file, surroundings));
  const isLeft = result.refused.length + unwritten.length > 0;
  if (isLeft || (isDryRun && result.files.length > 0)) return 1;
  return result.inconclusive.length > 0 ? 3 : 0;
}

function toGather({ upstream, onProgress }: Session, isUpdate: boolean): GatherUpdates {
  return (trees) => gatherUpdates(trees, { upstream, isUpdate, onProgress });
}
