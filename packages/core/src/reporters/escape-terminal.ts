import { breakLogCommand } from './break-log-command.ts';
import { showInvisible } from './show-invisible.ts';

/**
 * Attacker-controlled text for a terminal or a log: one line, no control, no command. `::command::`
 * counts at the start of a line only, and every line of ours begins with our own words.
 */
export function escapeTerminal(text: string): string {
  return breakLogCommand(showInvisible(text));
}
