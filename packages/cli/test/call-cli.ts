import { GuardError } from '@portcullis/core';
import { runCommand } from '../src/run-command.ts';

export interface CliCall {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly isTty?: boolean;
}

/** The command line without a process of its own, so that servers of the test can answer. */
export async function callCli(
  args: readonly string[],
  { cwd, env = {}, today = '2026-11-23', isTty = false }: CliCall,
) {
  let stdout = '';
  let stderr = '';
  const surroundings = {
    cwd,
    env,
    today,
    terminal: { isTty: false, columns: undefined },
    print: (text: string) => {
      stdout += text;
    },
    aside: {
      isTty,
      print: (text: string) => {
        stderr += text;
      },
    },
    readStdin: async () => Buffer.alloc(0),
  };
  try {
    return { status: await runCommand(args, surroundings), stdout, stderr };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return { status: 2, stdout, stderr: `portcullis: ${error.message}\n` };
  }
}
