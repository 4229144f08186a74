import { runFix, writeFix } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { fixLines } from './fix-lines.ts';
import { parseFix } from './parse-fix.ts';
import { patchText } from './patch-text.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `portcullis fix`: 0 when nothing is left to repair; 1 when something is, since it could not be done safely or
 * nothing was to be written; 3 when something could not be checked, and nothing is worse.
 */
export function fix(args: readonly string[], surroundings: Surroundings): number {
  const { isDryRun, ...wanted } = parseFix(args);
  const { cwd, today, print } = surroundings;
  const result = runFix({ ...wanted, ruleSet: everyGuard, cwd, today });
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
