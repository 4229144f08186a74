#!/usr/bin/env node
import { tool } from '@portcullis/audit';
import { endProcess } from './end-process.ts';
import { help } from './help.ts';
import { tuneEngine } from './tune-engine.ts';

const args = process.argv.slice(2);
if (args.includes('--version')) process.stdout.write(`${tool.version}\n`);
else if (args.includes('--help') || args.includes('-h')) process.stdout.write(help);
else run().catch(fail);

/**
 * What audits is a bundle of its own, so that the rest starts as fast as an empty program. The comment keeps the
 * import as it is (https://webpack.js.org/api/module-methods/#webpackignore).
 */
async function run(): Promise<void> {
  tuneEngine('load');
  const { runProcess } = await import(/* webpackIgnore: true */ './run-process.ts');
  tuneEngine('run');
  await runProcess(args);
  endProcess();
}

/** Only when our own code cannot be loaded: everything else is caught by `runProcess`. */
function fail(error: unknown): void {
  console.error(error);
  process.exitCode = 4;
}
