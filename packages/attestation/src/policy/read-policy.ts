import { readBounded } from '../file/read-bounded.ts';
import { parsePolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import type { RunContext } from './run-context.ts';

/** The policy of a file that somebody names. */
export async function readPolicy(path: string, run: RunContext | undefined): Promise<Policy> {
  const bytes = await readBounded({ path, purpose: 'the policy', maxBytes: 2 ** 20 });
  return parsePolicy(bytes.toString('utf8'), path, run);
}
