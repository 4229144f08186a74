import type { Taint } from '../../analysis/taint/taint.ts';

/** Whether a member's text was an outsider's before somebody merged it: a message of a commit, a title of a merged change. */
export function comesWithChange({ source, author }: Taint): boolean {
  return author === 'member' && /commit|pull_request/.test(source);
}
