import type { Collected } from './collected.ts';
import { decodeText } from './decode-text.ts';
import { unreadDocument } from './unread-document.ts';

const name = '<stdin>';

/** One workflow from standard input; it belongs to no repository. */
export function collectStdin(bytes: Buffer): Collected {
  const text = decodeText(bytes);
  const source = { path: name, repositoryPath: name, kind: 'workflow' } as const;
  const isRead = text.kind === 'text';
  return {
    sources: isRead ? [{ ...source, text: text.text }] : [],
    configuration: undefined,
    unreadFiles: isRead ? [] : [unreadDocument({ ...source, text: '' }, text)],
    unread: [],
  };
}
