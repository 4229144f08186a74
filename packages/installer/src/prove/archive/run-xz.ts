import { spawnSync } from 'node:child_process';

/** Node knows no xz; undefined where the machine has none. */
export function runXz(args: readonly string[], input: Buffer, limit: number): Buffer | undefined {
  const run = spawnSync('xz', args, {
    input,
    maxBuffer: limit,
    timeout: 60_000,
    env: { PATH: process.env.PATH },
  });
  return run.status === 0 ? run.stdout : undefined;
}
