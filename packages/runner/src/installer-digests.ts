import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readScriptFile } from '@portcullis/installer';

/**
 * The scripts as they are now, a line each as `sha256sum` writes it: a name with a line break or a backslash has
 * escapes. https://www.gnu.org/software/coreutils/manual/html_node/md5sum-invocation.html
 */
export function installerDigests(paths: readonly string[], workspace: string): string {
  return paths.map((path) => toLine(path, resolve(workspace, path))).join('\n');
}

function toLine(path: string, file: string): string {
  // What is read is UTF-8, or refused: its text has the very bytes.
  const digest = createHash('sha256').update(readScriptFile(file, path)).digest('hex');
  const name = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${name === path ? '' : '\\'}${digest}  ${name}`;
}
