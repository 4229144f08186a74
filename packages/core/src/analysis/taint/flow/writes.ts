import type { Author } from '../taint.ts';

/** Who writes a text, for a message. */
export function writes(author: Author): string {
  switch (author) {
    case 'outsider':
      return 'an outsider writes';
    case 'member':
      return 'a member writes';
    case 'caller':
      return 'somebody else writes';
  }
}
