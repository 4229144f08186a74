import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type ProgramOptions, type ProgramRun, programOf } from './run-program.ts';

/** `runProgram` beside servers of the same test, which could not answer while it waits. */
export async function startProgram(
  project: string,
  { cwd, args = [], input = '', env = {} }: ProgramOptions,
): Promise<ProgramRun> {
  const child = spawn(process.execPath, [...programOf(project), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    timeout: 60_000,
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close'),
  ]);
  return { status, stdout, stderr };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) text += chunk;
  return text;
}
