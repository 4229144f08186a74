import { readFileSync, writeFileSync } from 'node:fs';

/** Bytes of each bundle, and why it is not smaller. */
export type Sizes = Readonly<Record<string, { readonly bytes: number; readonly why: string }>>;

const file = 'test/dist-sizes.json';

/** Records what has shrunk; what has grown only with a reason, or else test/dist.test.ts fails. */
export function recordSizes(measured: ReadonlyMap<string, number>, why: string | undefined): void {
  const recorded = readSizes();
  const next = [...measured].map(([name, bytes]) => {
    const before = recorded[name];
    if (before !== undefined && bytes <= before.bytes) return [name, { bytes, why: before.why }];
    if (why !== undefined) return [name, { bytes, why }];
    console.warn(`"${name}" has grown: run "npm run bundle -- --because REASON"`);
    return [name, before];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(next), null, 2)}\n`);
}

export function readSizes(): Sizes {
  return JSON.parse(readFileSync(file, 'utf8'));
}
