import { spawnSync } from 'node:child_process';

/** Runs this Node on a script in a folder; when the script fails, so do we, with its own words only. */
export function runNode(folder: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
