import { GitRefusal } from './git-refusal.ts';
import { toServerText } from './server-text.ts';

/**
 * gitprotocol-pack, "error-line": `ERR` and a text, in the place of any line, when a server gives up.
 * https://git-scm.com/docs/gitprotocol-pack#_pkt_line_format
 */
export function throwIfError(line: Uint8Array): void {
  if (Buffer.from(line.subarray(0, marker.length)).equals(marker)) {
    throw new GitRefusal(toServerText(line.subarray(marker.length)));
  }
}

const marker = Buffer.from('ERR ');
