import { quoted } from '@portcullis/core';
import type { Judged } from './judged.ts';

/** What is released has been reviewed: it is on the default branch. */
export function judgeRef(ref: string, defaultBranch: string): Judged {
  if (ref === `refs/heads/${defaultBranch}`)
    return { outcome: 'pass', why: `runs on the default branch ${quoted(defaultBranch)}` };
  return {
    outcome: 'fail',
    why: `runs on ${quoted(ref)}: release from the default branch ${quoted(defaultBranch)}`,
  };
}
