import { atPath } from './at-path.ts';
import type { Collected } from './collected.ts';
import { decodeText } from './decode-text.ts';

const name = '<stdin>';

/** One workflow from standard input; it belongs to no repository. */
export function collectStdin(bytes: Buffer): Collected {
  const text = decodeText(bytes);
  if (text.kind === 'unread')
    return { sources: [], configuration: undefined, unread: [atPath(name, text)] };
  const source = { path: name, repositoryPath: name, kind: 'workflow', text: text.text } as const;
  return { sources: [source], configuration: undefined, unread: [] };
}
