import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export interface ProgramRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly args?: readonly string[];
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly timeout?: number;
}

/**
 * Runs a program of this repository as others run it: its bundle. TEST_SOURCE=1 runs the source, to work on it
 * without bundling.
 */
export function runProgram(
  project: string,
  { cwd, args = [], input = '', env = {}, timeout = 20_000 }: ProgramOptions,
): ProgramRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...programOf(project), ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
    timeout,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** The arguments of node that start a program. */
export function programOf(project: string): readonly string[] {
  const bundle = resolve(project, 'dist/index.mjs');
  if (existsSync(bundle) && process.env.TEST_SOURCE === undefined) return [bundle];
  const entry = project === 'packages/cli' ? 'src/main.ts' : 'src/index.ts';
  return ['--conditions=source', resolve(project, entry)];
}
