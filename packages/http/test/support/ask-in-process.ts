import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Told {
  /** A line for each URL: what `get` makes of it. */
  readonly answers: readonly string[];
  readonly code: number;
  readonly milliseconds: number;
}

const script = fileURLToPath(new URL('ask.ts', import.meta.url));

/** Asks from a process of its own: what a process trusts is fixed when it starts, and how it ends is to be seen. */
export function askInProcess(
  urls: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const start = performance.now();
  const args = ['--conditions=source', '--disable-warning=ExperimentalWarning', script, ...urls];
  const env = { PATH: process.env.PATH, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, timeout: 20_000 }, (error, stdout, stderr) => {
      const answers = stdout.trimEnd().split('\n');
      const milliseconds = performance.now() - start;
      resolve({
        answers: stderr ? [...answers, stderr] : answers,
        code: error ? 1 : 0,
        milliseconds,
      });
    });
  });
}
