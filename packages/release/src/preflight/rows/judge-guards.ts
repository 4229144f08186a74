import { count, quoted, type Report } from '@portcullis/core';
import type { Judged } from './judged.ts';

/**
 * The caller's own workflow decides what is built and who is asked: it has to pass as ours does. What is for information
 * only, and what somebody has accepted with a reason, does not end a release.
 */
export function judgeGuards({ findings, inconclusive, files, suppressed }: Report): Judged {
  const failing = findings.filter(({ severity }) => severity !== 'info');
  const [first] = failing;
  if (first !== undefined)
    return {
      outcome: 'fail',
      why: `${count(failing.length, 'finding')} in the workflow and in what it uses, first ${place(first.at)}: ${first.rule}: ${first.message}`,
    };
  const [open] = inconclusive;
  if (open !== undefined)
    return {
      outcome: 'unknown',
      why: `${count(inconclusive.length, 'question')} about the workflow without an answer, first ${place(open.at)}: ${open.message}`,
    };
  if (files.length === 0)
    return {
      outcome: 'unknown',
      why: 'no workflow was looked at: check out the commit of the run',
    };
  const accepted =
    suppressed.length === 0 ? '' : `, and ${suppressed.length} that somebody accepted`;
  return { outcome: 'pass', why: `no findings in ${count(files.length, 'file')}${accepted}` };
}

function place({ path, start }: Report['findings'][number]['at']): string {
  return `${quoted(path)} line ${start.line}`;
}
