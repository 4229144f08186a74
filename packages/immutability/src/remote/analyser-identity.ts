import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Names the analyser by the bytes of its own code, which no release can forget to count up: of its bundle where it is
 * bundled, else of every module of this package.
 */
export function analyserIdentity(): string {
  const own = fileURLToPath(import.meta.url);
  const hash = createHash('sha256');
  for (const file of own.endsWith('.mjs') ? [own] : modulesBelow(dirname(dirname(own))))
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

function modulesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true });
  return names
    .filter((name) => /\.(?:ts|js|json)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
