import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type End, pipeServer } from '../../support/sigstore/real/pipe-server.ts';

// Started in a network of its own with the path of an InsidePlan: lets the servers of the test in, and nothing else.
export interface InsidePlan {
  readonly pipes: readonly { readonly from: End; readonly to: End }[];
  readonly command: readonly string[];
}

// Written by the process that started this one.
const { pipes, command }: InsidePlan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
for (const { from, to } of pipes) await pipeServer(from, to);
const [program = '', ...args] = command;
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => {
  console.error(`Error: ${error.message}`);
  process.exit(127);
});
child.on('exit', (code) => process.exit(code ?? 1));
