import { escapeTerminal, GuardError } from '@portcullis/core';

/** What is thrown, for standard error. Messages quote the tree and the configuration: attacker-controlled. */
export function toErrorText(error: unknown): string {
  if (error instanceof GuardError) return `portcullis: ${escapeTerminal(error.message)}\n`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // Indented, so that no line of a message can start with a workflow command.
  const lines = stack.split('\n').map((line) => `  ${escapeTerminal(line)}\n`);
  return `portcullis: this is a bug of ours and not of what you audit; report it with these lines:\n${lines.join('')}`;
}
