import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['INPUT_PACKAGES-DIR'];
for (const name of readdirSync(folder).sort()) {
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
  console.log(`PyPI gets ${name} ${digest}`);
}
