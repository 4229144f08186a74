import {
  block,
  clip,
  escapeTerminal,
  type GapReport,
  type GapSite,
  type Palette,
  paletteOf,
  quoted,
} from '@portcullis/core';
import { byWeakness } from './by-weakness.ts';
import type { GapContext, GapReporter } from './gap-reporter.ts';
import { sayGaps } from './say-gaps.ts';

/** For people: the verdict, each site that the commit does not fix with what can be done, and then the rest in a line each. */
export const toText: GapReporter = (report, context) => {
  const palette = paletteOf(context.color);
  const sites = byWeakness(report.sites);
  const open = sites.filter(({ verdict }) => verdict !== 'closed');
  const closed = sites.filter(({ verdict }) => verdict === 'closed');
  const blocks = open.map((site) => toBlock(site, palette, context));
  const parts = [
    verdictLine(report, palette, context),
    ...bounded(blocks, shownSites),
    ...section(closed, toClosedLine),
    ...section(report.inconclusive, (one) => toDoubtLine(one, palette)),
  ];
  return `${parts.join('\n\n')}\n`;
};

const shownSites = 100;

function verdictLine(report: GapReport, palette: Palette, { name }: GapContext): string {
  const { verdict, action } = report;
  const using = action.using === '' ? '' : ` (${line(action.using)})`;
  const words = `${line(quoted(name))}${using}: ${sayGaps(report)}`;
  return `${paintOf(verdict, palette)(verdict)} ${palette.strong(words)}`;
}

function paintOf(
  verdict: GapReport['verdict'] | GapSite['verdict'],
  { severity, inconclusive }: Palette,
): Palette['strong'] {
  switch (verdict) {
    case 'gaps':
    case 'gap':
      return severity.high;
    case 'conditional':
      return severity.low;
    case 'clean':
    case 'closed':
      return severity.info;
    case 'unknown':
      return inconclusive;
  }
}

function toBlock(site: GapSite, palette: Palette, { sources, width = 120 }: GapContext): string {
  const { at, related = [], what, why, verdict, weakness } = site;
  const content = {
    label: weakness === undefined ? verdict : `${verdict}[${weakness}]`,
    paint: paintOf(verdict, palette),
    message: `${quoted(what)}: ${why}`,
    places: [
      { at, message: '' },
      ...related.slice(0, shownPlaces).map((one) => ({ at: one.at, message: one.why })),
    ],
    notes: notesOf(site),
  };
  return block(content, sources, { palette, width });
}

const shownPlaces = 6;

function notesOf({ kind, mutability, verification, input, confidence, advice }: GapSite) {
  const given = input?.default === null ? 'no default' : `default ${quoted(`${input?.default}`)}`;
  return [
    { name: kind, value: `${mutability}, verification: ${verification}` },
    ...(input === undefined ? [] : [{ name: 'input', value: `${quoted(input.name)}, ${given}` }]),
    ...(confidence === 'high' ? [] : [{ name: 'confidence', value: confidence }]),
    ...(advice === undefined
      ? []
      : [
          { name: 'today', value: advice.user },
          { name: 'author', value: advice.author },
        ]),
  ];
}

function toClosedLine({ at, what, why }: GapSite): string {
  return `closed ${line(`${at.path}:${at.start.line}:${at.start.column}`)} ${line(quoted(what))}: ${line(why)}`;
}

function toDoubtLine(
  { at, why }: GapReport['inconclusive'][number],
  { inconclusive }: Palette,
): string {
  const place =
    at === undefined ? '' : ` ${line(`${at.path}:${at.start.line}:${at.start.column}`)}`;
  return `${inconclusive('inconclusive')}${place} ${line(why)}`;
}

function section<One>(all: readonly One[], toLine: (one: One) => string): readonly string[] {
  return all.length === 0 ? [] : [bounded(all.map(toLine), shownSites).join('\n')];
}

function bounded(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), `… ${lines.length - most} more in the JSON report`];
}

/** What actions say is somebody else's text. */
function line(text: string): string {
  return escapeTerminal(clip(text, 1000));
}
