import { isUtf8 } from 'node:buffer';
import type { Unread } from './at-path.ts';
import { limits } from './limits.ts';

export type Text =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'unread' } & Unread);

/** Bytes to text. GitHub reads UTF-8; what another encoding would say there is not known. */
export function decodeText(bytes: Buffer): Text {
  if (bytes.length > limits.fileBytes) return tooLarge;
  if (!isUtf8(bytes)) return wrongEncoding;
  const text = bytes.toString('utf8');
  return { kind: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}

const tooLarge: Text = {
  kind: 'unread',
  reason: 'too-large',
  message:
    'cannot check this file: it is larger than 1 MiB, which is the most that is read; make it smaller',
};

const wrongEncoding: Text = {
  kind: 'unread',
  reason: 'encoding',
  message: 'cannot check this file: it is not UTF-8 text; save it as UTF-8',
};
