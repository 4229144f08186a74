import { readFileSync } from 'node:fs';
import { parseArguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';
import { verifyCase } from './verify-case.ts';

/** The protocol of the suite, and `--batch FILE` for many cases in one process. Returns the exit code. */
export function runClient(argv: readonly string[]): number {
  const [command, path] = argv;
  if (command === '--batch' && path !== undefined && argv.length === 2) {
    return runBatch(path);
  }
  try {
    verifyCase(parseArguments(argv));
    return 0;
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function runBatch(path: string): number {
  let code = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() !== '') {
      const answer = answerOf(line);
      process.stdout.write(answer === undefined ? '' : `${JSON.stringify(answer)}\n`);
      code = answer === undefined ? 1 : code;
    }
  }
  return code;
}

interface Answer {
  readonly id: string;
  readonly ok: boolean;
  readonly reason?: string;
}

/** Undefined when the line is no case, so that nobody can be told of it. */
function answerOf(line: string): Answer | undefined {
  const wanted = parseLine(line);
  if (wanted === undefined) {
    return undefined;
  }
  try {
    verifyCase(parseArguments(wanted.args));
    return { id: wanted.id, ok: true };
  } catch (error) {
    return { id: wanted.id, ok: false, reason: reasonOf(error) };
  }
}

function parseLine(line: string): { id: string; args: readonly string[] } | undefined {
  try {
    const { id, args } = JSON.parse(line);
    const isCase = typeof id === 'string' && Array.isArray(args);
    return isCase ? { id, args: args.map(String) } : undefined;
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s+/g, ' ').trim() || 'refused';
}
