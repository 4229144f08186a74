import { attest } from './attest.ts';
import { inProcess } from './in-process.ts';
import { tellingFailures } from './telling-failures.ts';

/** What signs: the command `attest` in this process. */
export function runAttest(args: readonly string[]): Promise<void> {
  return inProcess(args.slice(1), tellingFailures(attest));
}
