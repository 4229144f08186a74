import { GuardError } from '@portcullis/core';
import { readStdin } from './read-stdin.ts';
import type { Surroundings } from './surroundings.ts';
import { toErrorText } from './to-error-text.ts';

/** Runs commands in this process. The one place where what is thrown is caught. */
export async function inProcess(
  args: readonly string[],
  run: (args: readonly string[], surroundings: Surroundings) => number | Promise<number>,
): Promise<void> {
  process.stdout.on('error', stopPrinting);
  process.stderr.on('error', () => {});
  // Node ends with 0 when nothing is left to wait for, also where a verdict never came.
  process.exitCode = 4;
  try {
    process.exitCode = await run(args, {
      cwd: process.cwd(),
      env: process.env,
      today: new Date().toISOString().slice(0, 10),
      terminal: { isTty: process.stdout.isTTY === true, columns: process.stdout.columns },
      print: (text) => process.stdout.write(text),
      aside: {
        isTty: process.stderr.isTTY === true,
        print: (text) => process.stderr.write(text),
      },
      readStdin,
    });
  } catch (error) {
    process.exitCode = error instanceof GuardError ? 2 : 4;
    process.stderr.write(toErrorText(error));
  }
}

/** Whoever reads may stop reading (`| head`): what was found stays true. Anything else is lost output. */
function stopPrinting(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.exitCode = 2;
  process.stderr.write(`portcullis: cannot write to standard output: ${error.message}\n`);
}
