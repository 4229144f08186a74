import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { GuardError } from '@portcullis/core';
import { describeSystemError } from '@portcullis/files';
import type { GapsLine } from './gaps-line.ts';
import { GapsThread } from './gaps-thread.ts';
import { inOrder } from './in-order.ts';
import type { Surroundings } from './surroundings.ts';

export interface Batch {
  /** `-` for standard input. */
  readonly file: string;
  readonly isCached: boolean;
}

/** A line of JSON for each action of a file, in its order; several are looked at at once. */
export async function batchGaps(
  { file, isCached }: Batch,
  surroundings: Surroundings,
  worker: URL,
): Promise<number> {
  const lines = await readLines(file, surroundings);
  const { cwd, print } = surroundings;
  const codes = new Set<number>();
  const threads = Array.from(
    { length: Math.min(lines.length, availableParallelism(), mostThreads) },
    () => new GapsThread({ worker, cwd, isCached }),
  );
  const tell = ({ text, code }: GapsLine): void => {
    codes.add(code);
    print(text);
  };
  await inOrder(
    lines,
    threads.map((thread) => (line: string) => thread.ask(line)),
    tell,
  );
  await Promise.all(threads.map((thread) => thread.end()));
  if (codes.has(1)) return 1;
  return codes.has(3) ? 3 : 0;
}

/** Each costs a core, and up to some hundred megabytes. */
const mostThreads = 8;

/** Without comments and empty lines. */
async function readLines(file: string, surroundings: Surroundings): Promise<readonly string[]> {
  const bytes =
    file === '-' ? await surroundings.readStdin(mostBytes) : readBatch(file, surroundings);
  if (bytes.length > mostBytes) throw refused(file, 'it is larger than 16 MiB');
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

const mostBytes = 16 * 1024 * 1024;

function readBatch(file: string, { cwd }: Surroundings): Buffer {
  const path = resolve(cwd, file);
  try {
    if (statSync(path).size > mostBytes) throw refused(file, 'it is larger than 16 MiB');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof GuardError) throw error;
    throw refused(file, describeSystemError(error));
  }
}

function refused(file: string, why: string): GuardError {
  const name = file === '-' ? 'standard input' : `"${file}"`;
  return new GuardError('bad-usage', `cannot read ${name} as a batch: ${why}`);
}
