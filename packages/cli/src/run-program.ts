import { spawn } from 'node:child_process';

/** Runs a program to its end; `code` is not 0 either when there is none of that name. */
export async function runProgram(
  program: string,
  args: readonly string[],
  stdin: string,
): Promise<{ readonly code: number; readonly stdout: string }> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], timeout: 30_000 });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (stdout.length < mostCharacters) stdout += text;
  });
  // It may end without having read.
  child.stdin.on('error', () => {}).end(stdin);
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve).on('error', () => resolve(null));
  });
  return { code: code ?? 127, stdout };
}

const mostCharacters = 2 ** 20;
