import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from './plan.ts';

export interface RunningPlan {
  close(): Promise<void>;
}

/** Runs a plan, in a network of its own when `namespace` says how; ends when this process does, however it ends. */
export async function startPlan(
  plan: Plan,
  folder: string,
  namespace: readonly string[] | undefined,
): Promise<RunningPlan> {
  const file = join(folder, 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  const runner = join(import.meta.dirname, 'run-plan.ts');
  const [program = '', ...args] = [...(namespace ?? []), process.execPath, runner, file];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  child.stdin.on('error', () => {});
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const [line] = await Promise.race([once(child.stdout, 'data'), ended]);
  if (!`${line}`.startsWith('ready')) throw new Error(`the services do not start: ${line} ${said}`);
  return {
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
