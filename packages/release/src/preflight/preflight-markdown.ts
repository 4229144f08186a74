import { clip, escapeMarkdown } from '@portcullis/core';
import type { Row } from './row.ts';

/** For a job summary. Texts are of files and servers. */
export function preflightMarkdown(rows: readonly Row[]): string {
  const lines = [
    '### Preflight',
    '',
    '| | what | found |',
    '|---|---|---|',
    ...rows.map(
      ({ id, outcome, why }) => `| ${outcome} | ${id} | ${escapeMarkdown(clip(why, longest))} |`,
    ),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const longest = 2000;
