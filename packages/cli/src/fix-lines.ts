import type { FixResult, PlannedFix } from '@portcullis/audit';
import { escapeTerminal, type Made, type Refused } from '@portcullis/core';

interface ToldFix extends FixResult {
  readonly isDryRun: boolean;
  readonly unwritten: readonly { readonly file: PlannedFix; readonly reason: string }[];
}

/** A line for each repair, each refusal and each file that was not written, and one for all. */
export function fixLines(told: ToldFix): string {
  const { files, refused, remarks, inconclusive, unwritten, isDryRun } = told;
  const written = files.filter((file) => !unwritten.some((one) => one.file === file));
  const lines = [
    ...written.flatMap(({ made }) => made.map((one) => toLine('repaired', one, one.description))),
    ...grouped(refused).map((ones) => toRefusal(ones)),
    ...remarks.map((one) => toLine('note', one, one.text)),
    ...unwritten.map(({ file, reason }) => `not written ${file.source.path}: ${reason}`),
    ...inconclusive.map(({ at, message }) => `not checked ${at.path}:${at.start.line}: ${message}`),
    summary(told, written),
  ];
  // Whoever applies a patch passes over what stands before it.
  return lines.map((line) => `${isDryRun ? '# ' : ''}${escapeTerminal(line)}\n`).join('');
}

function toLine(what: string, { at, repair }: Pick<Made, 'at' | 'repair'>, text: string): string {
  return `${what} ${at.path}:${at.start.line}:${at.start.column} ${repair}: ${text}`;
}

type Refusals = readonly [Refused, ...Refused[]];

/** What is refused for one reason in one file is one line: commits without a version come by the dozen. */
function grouped(refused: readonly Refused[]): readonly Refusals[] {
  const groups = new Map<string, [Refused, ...Refused[]]>();
  for (const one of refused) {
    const key = `${one.at.path}\n${one.repair}\n${one.reason}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function toRefusal([first, ...more]: Refusals): string {
  const lines = [...new Set(more.map(({ at }) => at.start.line))];
  const others = lines.filter((line) => line !== first.at.start.line);
  const also = others.length === 0 ? '' : ` (also in line ${others.join(', ')})`;
  return toLine('not repaired', first, first.reason) + also;
}

function summary({ refused, isDryRun }: ToldFix, written: readonly PlannedFix[]): string {
  const count = written.reduce((sum, { made }) => sum + made.length, 0);
  const what = isDryRun ? 'can be made' : 'made';
  const files = `${written.length} ${written.length === 1 ? 'file' : 'files'}`;
  return `${count} ${count === 1 ? 'repair' : 'repairs'} ${what} in ${files}, ${refused.length} left for a person`;
}
