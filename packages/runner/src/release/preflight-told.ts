import { error, info, summary } from '@actions/core';
import { clip, escapeLines, escapeTerminal } from '@portcullis/core';
import { preflightMarkdown, type Row } from '@portcullis/release';

/** Log, annotations for what ends the release, and job summary. Texts of rows are of files and servers. */
export async function tellPreflight(rows: readonly Row[], blocking: readonly Row[]): Promise<void> {
  const width = Math.max(...rows.map(({ id }) => id.length));
  for (const { id, outcome, why } of rows)
    info(escapeTerminal(clip(`${outcome.padEnd(7)} ${id.padEnd(width)} ${why}`, longest)));
  for (const { id, why } of blocking)
    error(escapeLines(clip(`${id}: ${why}`, longest)), { title: 'preflight' });
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(preflightMarkdown(rows)).write();
}

const longest = 2000;
