import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
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

async function writeBundle({ name, dist, bundles }: BundleTarget): Promise<number> {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  const files: string[] = [];
  let bytes = 0;
  for (const { file, entry } of bundles) {
    const bundle = await bundleEntry(entry);
    const code = withBundledParts(bundle.code, bundles);
    writeFileSync(file, code);
    if (code.startsWith('#!')) chmodSync(file, 0o755);
    files.push(...bundle.files);
    bytes += Buffer.byteLength(code);
  }
  writeFileSync(`${dist}/licenses.txt`, licensesOf(files));
  console.log(`${name}: ${bytes} bytes`);
  return bytes;
}

/** What is imported on demand is `x.js` where it is compiled, and `x.mjs` in dist, which has no package.json. */
function withBundledParts(code: string, bundles: BundleTarget['bundles']): string {
  const [, ...parts] = bundles.map(({ entry }) => basename(entry, '.js'));
  return parts.reduce((text, part) => text.replaceAll(`'./${part}.js'`, `'./${part}.mjs'`), code);
}
