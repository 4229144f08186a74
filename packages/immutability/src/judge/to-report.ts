import type { GapReport, GapSite, Location } from '@portcullis/core';
import { mergeSites } from './merge-sites.ts';

/** All sites of an action in order, and what they come to. */
export function toReport(
  action: GapReport['action'],
  sites: readonly GapSite[],
  inconclusive: GapReport['inconclusive'],
): GapReport {
  const merged = mergeSites(sites);
  return {
    version: 1,
    action,
    sites: merged.toSorted((left, right) => byPlace(left.at, right.at)),
    verdict: verdictOf(merged, inconclusive),
    inconclusive: distinct(inconclusive),
  };
}

function byPlace(left: Location, right: Location): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.start.offset - right.start.offset || left.end.offset - right.end.offset;
}

/** What nothing shows to run makes no action one with gaps: it is left open. */
function verdictOf(
  sites: readonly GapSite[],
  inconclusive: GapReport['inconclusive'],
): GapReport['verdict'] {
  const isGap = ({ verdict }: GapSite) => verdict === 'gap';
  if (sites.some((site) => isGap(site) && site.confidence !== 'low')) return 'gaps';
  const isOpen = sites.some((site) => isGap(site) || site.verdict === 'unknown');
  if (isOpen || inconclusive.length > 0) return 'unknown';
  return sites.some(({ verdict }) => verdict === 'conditional') ? 'conditional' : 'clean';
}

function distinct(inconclusive: GapReport['inconclusive']): GapReport['inconclusive'] {
  const each = inconclusive.map((one): [string, typeof one] => {
    const at = one.at === undefined ? '' : `${one.at.path} ${one.at.start.offset}`;
    return [`${at} ${one.why}`, one];
  });
  return [...new Map(each).values()];
}
