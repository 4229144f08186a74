import { spawnSync } from 'node:child_process';

export interface GitCommand {
  readonly cwd: string;
  readonly args: readonly string[];
  readonly input?: string | Uint8Array | undefined;
}

/** Runs git as it is without anybody's configuration; gives what it printed. Throws what it complained about. */
export function runGit({ cwd, args, input = '' }: GitCommand): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd,
    input,
    env: gitEnvironment,
    timeout: 60_000,
    maxBuffer: 512 * 1024 * 1024,
  });
  if (error !== undefined) {
    throw new Error(
      `cannot run git, which these tests need with its http-backend: ${error.message}`,
    );
  }
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

export const gitEnvironment: Readonly<Record<string, string | undefined>> = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  LC_ALL: 'C',
};
