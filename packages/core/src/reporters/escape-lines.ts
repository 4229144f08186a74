import { escapeTerminal } from './escape-terminal.ts';

/**
 * Attacker-controlled lines, such as a patch, for a terminal or a log: what readers cannot see is written out, and
 * commands for the runner are broken up.
 */
export function escapeLines(text: string): string {
  return text.split('\n').map(toVisible).join('\n');
}

/** The runner passes over blanks before `::command::`, so that the mark of a patch's context line does not help. */
function toVisible(line: string): string {
  const escaped = line.replace(/\r$/, '').split('\t').map(escapeTerminal).join('\t');
  return escaped.replace(/^(\s*):(?=:)/, '$1\\:');
}
