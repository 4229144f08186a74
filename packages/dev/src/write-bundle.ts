import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { bundleEntry } from './bundle-entry.ts';
import { type BundleTarget, bundleTargets } from './bundle-targets.ts';
import { licensesOf } from './licenses.ts';

// A part of `npm run bundle`, in a process of its own: writes the dist of the target that is named, and prints its bytes.
const target = bundleTargets().find(({ name }) => name === process.argv[2]);
if (target === undefined) throw new Error(`there is nothing called "${process.argv[2]}" to bundle`);
console.log(await writeBundle(target));

async function writeBundle({ dist, bundles }: BundleTarget): Promise<number> {
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
  return bytes;
}

/** What is imported on demand is `x.js` where it is compiled, and `x.mjs` in dist, which has no package.json. */
function withBundledParts(code: string, bundles: BundleTarget['bundles']): string {
  const [, ...parts] = bundles.map(({ entry }) => basename(entry, '.js'));
  return parts.reduce((text, part) => text.replaceAll(`'./${part}.js'`, `'./${part}.mjs'`), code);
}
