import { quoted } from '@portcullis/core';
import { isAccompanying } from '../../../bytes/is-accompanying.ts';
import { matchesPattern } from '../../../bytes/matches-pattern.ts';
import { cannotEmbed } from '../../cannot-embed.ts';
import type { Shape, ShapeRequest } from '../../shape.ts';
import { type TextLine, toLines } from '../../to-lines.ts';
import { algorithmOfValues } from './algorithm-of-values.ts';
import { findBlock } from './find-block.ts';
import { type CaseTable, readCase } from './read-case.ts';
import { renderBlock } from './render-block.ts';

/**
 * Lines between `# checksums:begin` and `# checksums:end`, which are written anew: a `case` with a row for each
 * artifact. Patterns behind the first mark (`*.tar.gz`) say which files these are; without one all but scripts.
 */
export function readMarkedBlock({
  path,
  text,
  names,
  isHardened,
}: ShapeRequest): Shape | undefined {
  const lines = toLines(text);
  const block = findBlock(path, lines);
  if (block === undefined) return undefined;
  const table = readTable(path, block.lines);
  const algorithm = algorithmOfValues(table.rows.map(({ value }) => value));
  if (algorithm === undefined)
    throw cannotEmbed(
      path,
      'the values in the block are not of one strong algorithm',
      block.begin.number,
    );
  const artifacts = names.filter((name) => isChosen(name, block.patterns));
  if (artifacts.length === 0)
    throw cannotEmbed(path, 'no file is there that the block is for', block.begin.number);
  const needs = artifacts.map((artifact) => ({ artifact, algorithm }));
  return {
    kind: 'marked-block',
    needs,
    edits: (hexOf) => {
      const added = renderBlock({ block, table, needs, isHardened }, hexOf);
      const written = added.map((line) => line + block.begin.eol).join('');
      const { next: start } = block.begin;
      const { start: end } = block.end;
      return text.slice(start, end) === written ? [] : [{ start, end, text: written }];
    },
    remarks: [],
  };
}

/** A block that is still empty has names that everybody uses. */
function readTable(path: string, lines: readonly TextLine[]): CaseTable {
  const isEmpty = lines.every(({ text }) => text === '' || /^\s*#/.test(text));
  if (isEmpty) return { subject: 'asset', rows: [], fallback: [] };
  const table = readCase(lines);
  if (table !== undefined && 'rows' in table) return table;
  throw cannotEmbed(
    path,
    `${quoted(table?.text.trim() ?? '')} is not of the form that is written between the marks`,
    table?.number,
  );
}

function isChosen(name: string, patterns: readonly string[]): boolean {
  // What the shell would read in another way is nobody's release artifact.
  if (!/^\w[\w.+@%=:,~-]*$/.test(name)) return false;
  if (patterns.length > 0) return patterns.some((pattern) => matchesPattern(name, pattern));
  return !isAccompanying(name) && !/\.(?:sh|bash|ps1)$/.test(name);
}
