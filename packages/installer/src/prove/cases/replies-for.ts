import type { Replies } from '../sandbox/execution.ts';

/** Yes to everything, on a terminal where the script looks for one; undefined if it asks nothing. */
export function repliesFor(text: string): Replies | undefined {
  if (!/(?:^|[\s;&|({])(?:read|select)\s/m.test(text)) return undefined;
  return { text: 'y\n'.repeat(20), isTerminal: /\/dev\/tty|-t [01]\b/.test(text) };
}
