import { inProcess } from './in-process.ts';
import { installer } from './installer.ts';

/** What has to do with installer scripts, in this process. */
export function runInstaller(args: readonly string[]): Promise<void> {
  return inProcess(args.slice(1), installer);
}
