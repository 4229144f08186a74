import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The digests of every file in a dist folder below `root`, as `sha256sum --check` reads them. */
export function toSha256sums(root: string): string {
  const files = globSync('*/dist/*', { cwd: root }).sort();
  const lines = files.map((file) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex');
    return `${digest}  ${file}\n`;
  });
  return lines.join('');
}
