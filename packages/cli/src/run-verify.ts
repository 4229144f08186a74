import { inProcess } from './in-process.ts';
import { tellingFailures } from './telling-failures.ts';
import { verify } from './verify.ts';
import { verifyRelease } from './verify-release.ts';

/** What verifies: the commands `verify` and `verify-release` in this process. */
export function runVerify(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  return inProcess(rest, tellingFailures(command === 'verify-release' ? verifyRelease : verify));
}
