import { getExecOutput } from '@actions/exec';

/** Runs a program to its end, and shows nothing of it; `code` is not 0 either when there is none of that name. */
export async function runProgram(
  program: string,
  args: readonly string[],
  stdin: string,
): Promise<{ readonly code: number; readonly stdout: string }> {
  const input = Buffer.from(stdin);
  const options = { silent: true, ignoreReturnCode: true, input };
  try {
    const { exitCode, stdout } = await getExecOutput(program, [...args], options);
    return { code: exitCode, stdout };
  } catch {
    return { code: 127, stdout: '' };
  }
}
