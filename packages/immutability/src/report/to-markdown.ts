import {
  boundedTable,
  clip,
  type GapReport,
  type GapSite,
  type Location,
  quoted,
  toCodeSpan,
  toProse,
} from '@portcullis/core';
import { byWeakness } from './by-weakness.ts';
import type { GapReporter } from './gap-reporter.ts';
import { sayGaps } from './say-gaps.ts';

/** The job summary, under GitHub's 1 MiB. */
export const toMarkdown: GapReporter = (report, { name }) => {
  const sites = byWeakness(report.sites);
  const title = `### ${symbols[report.verdict]} Immutability of ${toCodeSpan(clip(name, 300))}: ${report.verdict}`;
  const open = sites.filter(({ verdict }) => verdict !== 'closed');
  const closed = sites.filter(({ verdict }) => verdict === 'closed');
  const parts = [
    title,
    `${toProse(sayGaps(report))}.`,
    ...openTable(open),
    ...closedTable(closed),
    ...doubtTable(report.inconclusive),
  ];
  return `${parts.join('\n\n')}\n`;
};

const symbols: Readonly<Record<GapReport['verdict'], string>> = {
  gaps: '❌',
  conditional: '⚠️',
  clean: '✅',
  unknown: '⚠️',
};

function openTable(sites: readonly GapSite[]): readonly string[] {
  return boundedTable({
    title: undefined,
    columns: ['Verdict', 'Where', 'What', 'Why', 'Today', 'Author'],
    rows: sites.map(({ verdict, weakness, at, what, why, advice }) => [
      weakness === undefined ? verdict : `${verdict}: ${weakness}`,
      toPlace(at),
      toProse(clip(quoted(what), 500)),
      toProse(clip(why, 1000)),
      toProse(clip(advice?.user ?? '', 1000)),
      toProse(clip(advice?.author ?? '', 1000)),
    ]),
    limit: 512 * 1024,
  });
}

function closedTable(sites: readonly GapSite[]): readonly string[] {
  return boundedTable({
    title: '#### Closed',
    columns: ['Where', 'What', 'Why'],
    rows: sites.map(({ at, what, why }) => [
      toPlace(at),
      toProse(clip(quoted(what), 500)),
      toProse(clip(why, 1000)),
    ]),
    limit: 192 * 1024,
  });
}

function doubtTable(inconclusive: GapReport['inconclusive']): readonly string[] {
  return boundedTable({
    title: '#### Not followed',
    columns: ['Where', 'Why'],
    rows: inconclusive.map(({ at, why }) => [
      at === undefined ? '' : toPlace(at),
      toProse(clip(why, 1000)),
    ]),
    limit: 192 * 1024,
  });
}

function toPlace({ path, start }: Location): string {
  return toCodeSpan(`${clip(path, 300)}:${start.line}`);
}
