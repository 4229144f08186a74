import {
  type Evidence,
  type GapQuestion,
  type GapReport,
  gapQuestionOf,
  type Known,
  type Location,
  type Repository,
  usedPin,
  walk,
} from '../../../src/index.ts';
import type { GapSiteText, GapText, UpstreamText } from './upstream-text.ts';

/** What an analysis would have said of every action that a tree uses; nothing of those that no fixture describes. */
export function gapsOf(
  repository: Repository,
  evidence: Evidence,
  upstream: UpstreamText,
): NonNullable<Evidence['gaps']> {
  const gaps = new Map<string, Known<GapReport>>();
  walk(repository, {
    uses: (site) => {
      const used = usedPin(site, { repository, evidence });
      const question = used === undefined ? undefined : gapQuestionOf(site, used);
      const texts = question === undefined ? [] : textsFor(question, upstream);
      const text = texts.find((one) => fits(one, question?.inputs ?? new Map()));
      if (question !== undefined && texts.length > 0) gaps.set(question.key, toKnown(text));
    },
  });
  return gaps;
}

function textsFor(
  { repository, path, commit }: GapQuestion,
  upstream: UpstreamText,
): readonly GapText[] {
  const { gaps = {} } = upstream[repository] ?? {};
  const wanted = path === undefined ? '' : `/${path}`;
  const named = Object.entries(gaps).find(([name]) => {
    const slash = name.indexOf('/');
    const digits = slash === -1 ? name : name.slice(0, slash);
    return commit === digits.padEnd(40, '0') && wanted === (slash === -1 ? '' : name.slice(slash));
  });
  return named?.[1] ?? [{ report: { verdict: 'clean' } }];
}

function fits({ with: wanted = {} }: GapText, inputs: ReadonlyMap<string, string>): boolean {
  return Object.entries(wanted).every(([name, value]) => inputs.get(name) === String(value));
}

function toKnown(text: GapText | undefined): Known<GapReport> {
  const report = text?.report;
  if (report === undefined)
    return { kind: 'unknown', reason: 'too-large', message: 'the action is too large to be read' };
  const { sites = [], inconclusive = [], verdict } = report;
  const value: GapReport = {
    version: 1,
    action: { path: '.', using: 'node24' },
    sites: sites.map(toSite),
    verdict,
    inconclusive: inconclusive.map((why) => ({ why })),
  };
  return { kind: 'known', value };
}

function toSite({ at, related = [], ...site }: GapSiteText): GapReport['sites'][number] {
  const hops = related.map((hop) => ({ at: toLocation(hop.at), why: hop.why }));
  return { ...site, at: toLocation(at), related: hops };
}

function toLocation(text: string): Location {
  const [path = '', line, column] = text.split(':');
  const start = { line: Number(line), column: Number(column), offset: 0 };
  return { path, start, end: { ...start, column: start.column + 1, offset: 1 } };
}
