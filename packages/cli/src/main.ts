#!/usr/bin/env node
import { tool } from '@portcullis/audit';
import { endProcess } from './end-process.ts';
import { help } from './help.ts';
import { loadPart } from './load-part.ts';
import { tuneEngine } from './tune-engine.ts';

const args = process.argv.slice(2);
if (args.includes('--version')) process.stdout.write(`${tool.version}\n`);
else if (args.includes('--help') || args.includes('-h')) process.stdout.write(help);
else run().catch(fail);

/** What does the work is a bundle of its own, so that the rest starts as fast as an empty program. */
async function run(): Promise<void> {
  tuneEngine('load');
  const runPart = await loadPart(args[0]);
  tuneEngine('run');
  await runPart(args);
  endProcess();
}

/** Only when our own code cannot be loaded: everything else is caught by the part itself. */
function fail(error: unknown): void {
  console.error(error);
  process.exitCode = 4;
}
