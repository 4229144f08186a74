import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

export interface Measure {
  readonly seconds: number;
  /** Peak of the resident memory in MB; undefined where there is no /proc. */
  readonly memory: number | undefined;
}

// More certificates double the start of Node 20, which is no cost of the program.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
const options = { env: environment, stdio: 'ignore' } as const;

/** The median wall time of whole processes after one to warm up, and the memory of one more. */
export async function measure(program: Program, runs: number): Promise<Measure> {
  wallTime(program);
  const times = Array.from({ length: runs }, () => wallTime(program)).sort((a, b) => a - b);
  return { seconds: times[Math.floor(runs / 2)] ?? 0, memory: await peakMemory(program) };
}

function wallTime({ command, args }: Program): number {
  const start = performance.now();
  const { error } = spawnSync(command, args, options);
  if (error !== undefined) throw error;
  return (performance.now() - start) / 1000;
}

async function peakMemory({ command, args }: Program): Promise<number | undefined> {
  const child = spawn(command, args, options);
  let peak: number | undefined;
  while (child.exitCode === null && child.signalCode === null) {
    peak = highWater(child.pid) ?? peak;
    await setTimeout(2);
  }
  return peak;
}

function highWater(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
