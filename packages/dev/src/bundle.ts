import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleEntry } from './bundle-entry.ts';
import { type BundleTarget, bundleTargets } from './bundle-targets.ts';
import { licensesOf } from './licenses.ts';
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
for (const target of targets) sizes.set(target.name, await writeBundle(target));
writeFileSync('actions/SHA256SUMS', toSha256sums('actions'));
recordSizes(sizes, values.because);

async function writeBundle({ name, entry, dist }: BundleTarget): Promise<number> {
  const { code, files } = await bundleEntry(entry);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  writeFileSync(`${dist}/index.mjs`, code);
  if (code.startsWith('#!')) chmodSync(`${dist}/index.mjs`, 0o755);
  writeFileSync(`${dist}/licenses.txt`, licensesOf(files));
  const bytes = Buffer.byteLength(code);
  console.log(`${name}: ${bytes} bytes`);
  return bytes;
}
