import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { bundleTargets } from './bundle-targets.ts';
import { recordSizes } from './record-sizes.ts';
import { runNode } from './run-node.ts';
import { toSha256sums } from './sha256sums.ts';

// npm run bundle [-- --because REASON]: TypeScript -> JavaScript -> one readable file for each action
// and the command line. Runs in the root of the repository; the bytes do not depend on where that is.
const { values } = parseArgs({ options: { because: { type: 'string' } } });
const targets = bundleTargets();
runNode('.', [
  'node_modules/typescript/bin/tsc',
  '--build',
  ...targets.map(({ project }) => project),
]);
const sizes = new Map<string, number>();
// The command line takes longest, so that it comes first.
const waiting = targets.map(({ name }) => name).reverse();
await Promise.all(Array.from({ length: availableParallelism() }, work));
writeFileSync('actions/SHA256SUMS', toSha256sums('actions'));
recordSizes(new Map(targets.map(({ name }) => [name, sizes.get(name) ?? 0])), values.because);

async function work(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const bytes = await writeApart(name);
    sizes.set(name, bytes);
    console.log(`${name}: ${bytes} bytes`);
  }
}

/** In a process of its own, as many of them as there are cores. */
async function writeApart(name: string): Promise<number> {
  const args = ['packages/dev/src/write-bundle.ts', name];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((done, failed) => {
    child.on('error', failed).on('close', done);
  });
  const [printed, status] = await Promise.all([text(child.stdout), ended]);
  if (status !== 0) process.exit(status ?? 1);
  return Number(printed);
}
