import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Over that of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Measure {
  readonly seconds: number;
  /** Seconds of work on all cores, user and system, on average; undefined where there is no /proc. */
  readonly work: number | undefined;
  /** Peak of the resident memory in MB; undefined where there is no /proc. */
  readonly memory: number | undefined;
}

// More certificates double the start of Node 20, which is no cost of the program.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
const optionsOf = ({ env }: Program) =>
  ({ env: { ...environment, ...env }, stdio: 'ignore' }) as const;

/** The median wall time of whole processes after one to warm up, and the memory of one more. */
export async function measure(program: Program, runs: number): Promise<Measure> {
  wallTime(program);
  const before = workOfChildren();
  const times = Array.from({ length: runs }, () => wallTime(program)).sort((a, b) => a - b);
  const work = (workOfChildren() - before) / runs;
  return {
    seconds: times[Math.floor(runs / 2)] ?? 0,
    work: Number.isNaN(work) ? undefined : work,
    memory: await peakMemory(program),
  };
}

function wallTime(program: Program): number {
  const start = performance.now();
  const { error } = spawnSync(program.command, program.args, optionsOf(program));
  if (error !== undefined) throw error;
  return (performance.now() - start) / 1000;
}

/** Of those that have ended: `cutime` and `cstime` of proc(5), in ticks of which Linux has 100 a second. */
function workOfChildren(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return Number.NaN;
  }
}

async function peakMemory(program: Program): Promise<number | undefined> {
  const child = spawn(program.command, program.args, optionsOf(program));
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
