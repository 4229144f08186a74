import type { PlannedFix } from '@portcullis/audit';
import { escapeLines, unifiedDiff } from '@portcullis/core';
import type { Surroundings } from './surroundings.ts';

/**
 * The change of a file as a patch. For a terminal or a log what a reader cannot see is written out, and commands
 * for the runner are broken up: the text is attacker-controlled. Into a file or a pipe it goes as it is.
 */
export function patchText(
  { source, edits }: Pick<PlannedFix, 'source' | 'edits'>,
  { env, terminal }: Pick<Surroundings, 'env' | 'terminal'>,
): string {
  const patch = unifiedDiff(source.repositoryPath, source.text, edits);
  const isRead = terminal.isTty || env.GITHUB_ACTIONS === 'true';
  return isRead ? escapeLines(patch) : patch;
}
