import { inProcess } from './in-process.ts';
import { runCommand } from './run-command.ts';

/** Everything but attestations, which are bundles of their own. */
export function runProcess(args: readonly string[]): Promise<void> {
  return inProcess(args, runCommand);
}
