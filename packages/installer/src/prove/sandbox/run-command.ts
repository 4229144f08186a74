import { spawn } from 'node:child_process';

export interface CommandOptions {
  /** Never the caller's own: what is run leaves files where it stands. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly timeout: number;
  /** Asked now and then: ends the command by saying why. */
  readonly objection?: () => string | undefined;
}

export interface Ran {
  /** Undefined when it had to be ended. */
  readonly code: number | undefined;
  /** The end of what it printed. */
  readonly said: string;
  /** Why it was ended. */
  readonly stopped?: string;
}

/** Runs a command in a process group of its own, which is ended with it. */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  { cwd, env, input, timeout, objection = () => undefined }: CommandOptions,
): Promise<Ran> {
  const stdio = [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] as const;
  const child = spawn(program, args, { cwd, env, stdio: [...stdio], detached: true });
  let said = '';
  const note = (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-4000);
  };
  child.stdout?.on('data', note);
  child.stderr?.on('data', note);
  child.stdin?.on('error', () => {}).end(input);
  let stopped: string | undefined;
  const stop = (why: string | undefined) => {
    if (why === undefined) return;
    stopped ??= why;
    endGroup(child.pid);
  };
  const late = setTimeout(() => stop('it did not end in time'), timeout);
  const watch = setInterval(() => stop(objection()), 250);
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      note(Buffer.from(error.message));
      resolve(127);
    });
    child.on('exit', (status) => resolve(status ?? 137));
  });
  clearTimeout(late);
  clearInterval(watch);
  endGroup(child.pid);
  return stopped === undefined ? { code, said } : { code: undefined, said, stopped };
}

/** Its number is still its own: what it left behind is in the group. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody was left.
  }
}
