import { quoted, type Unknown } from '@portcullis/core';
import type { FileAnswer } from '../upstream.ts';
import type { Home } from './home.ts';
import { unreadable } from './unreadable.ts';

/** Why a file could not be read. */
export function unread({ kind, path }: FileAnswer, { repository, commit }: Home): Unknown {
  const at = quoted(`${repository}@${commit.slice(0, 12)}/${path}`);
  switch (kind) {
    case 'too-large':
      return { kind: 'unknown', reason: kind, message: `${at} is too large to read` };
    case 'encoding':
      return { kind: 'unknown', reason: kind, message: `${at} is no UTF-8` };
    case 'no-commit':
      return unreadable(`${quoted(repository)} does not have commit ${quoted(commit)}`);
    case 'absent':
      return unreadable(`${at} does not exist`);
    default:
      return unreadable(`${at} is a ${kind}`);
  }
}
