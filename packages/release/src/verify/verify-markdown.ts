import { clip, escapeMarkdown } from '@portcullis/core';
import type { VerifyRow } from './verify-row.ts';

/** For a job summary: what was verified, and how everybody else does it. */
export function verifyMarkdown(rows: readonly VerifyRow[], commands: readonly string[]): string {
  const lines = [
    '### Verification',
    '',
    '| | what | found |',
    '|---|---|---|',
    ...rows.map(
      ({ id, outcome, why }) => `| ${outcome} | ${id} | ${escapeMarkdown(clip(why, longest))} |`,
    ),
    '',
    'Verify it yourself:',
    '',
    // No command has a line break or a back-tick that a shell would not read inside of quotes.
    '~~~sh',
    ...commands,
    '~~~',
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const longest = 2000;
