/** Whether a script may fetch code: every command that does needs one of these words, and most scripts have none. */
export function mayFetch(script: string): boolean {
  return words.test(script);
}

const words = /\b(?:fetch|pull|clone|checkout|switch|merge|reset|worktree)\b/;
