import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { pipeServer } from './pipe-server.ts';
import type { Plan, Program } from './plan.ts';

// Started in a namespace of its own with the path of a Plan; says "ready", and ends everything with its standard input.
const running: ChildProcess[] = [];
process.stdin.on('end', stop).on('error', stop).resume();
try {
  // Written by the process that started this one.
  const { pipes, programs }: Plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
  for (const { from, to } of pipes) await pipeServer(from, to);
  for (const program of programs) await start(program);
  console.log('ready');
} catch (error) {
  console.log(`failed: ${error instanceof Error ? error.message : error}`);
  await stop();
}

async function start({ file, args, env, readyUrl }: Program): Promise<void> {
  const options = { env: { ...process.env, ...env }, stdio: 'pipe' } as const;
  const child = spawn(file, args, options);
  running.push(child);
  let said = '';
  const note = (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000);
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  child.on('error', (error) => note(Buffer.from(error.message)));
  for (let tries = 0; tries < 400; tries++) {
    if (await isReady(readyUrl)) return;
    if (child.exitCode !== null) break;
    await wait(50);
  }
  throw new Error(`"${file}" does not get ready: ${said}`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}

async function stop(): Promise<void> {
  for (const child of running) child.kill('SIGTERM');
  const ended = Promise.all(running.map((child) => child.exitCode ?? once(child, 'exit')));
  await Promise.race([ended, wait(2000)]);
  for (const child of running) child.kill('SIGKILL');
  process.exit();
}
