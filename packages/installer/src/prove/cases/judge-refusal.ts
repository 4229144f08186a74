import { quoted } from '@portcullis/core';
import type { Seen } from '../sandbox/execution.ts';
import type { Judgement } from './judgement.ts';
import { lastLine } from './last-line.ts';

/** Whether an installer that was deceived refused. `allowed` are hashes of what it may have installed all the same. */
export function judgeRefusal(seen: Seen, allowed: ReadonlySet<string>): Judgement {
  const left = seen.executables.filter(({ sha256 }) => !allowed.has(sha256));
  const [first] = left;
  const [member] = seen.unpacked;
  if (seen.hasRun) return fail('what was downloaded has been run');
  if (first !== undefined) return fail(`it leaves ${quoted(shown(first.path))} executable`);
  if (member !== undefined)
    return fail('it unpacks before it has verified: a file of the archive was on the disk');
  if (seen.code === undefined) return { outcome: 'unproven', why: seen.stopped ?? 'it was ended' };
  if (seen.code === 0) return fail(`it ends with 0 although it installs nothing${lastLine(seen)}`);
  return { outcome: 'pass', why: `refused with exit code ${seen.code}${lastLine(seen)}` };
}

/** Without the names that `mktemp` makes up, which differ from run to run. */
function shown(path: string): string {
  return path.replace(/^tmp\/[^/]+\//, 'tmp/…/');
}

function fail(why: string): Judgement {
  return { outcome: 'fail', why };
}
