import { count, type GapReport, type GapSite } from '@portcullis/core';

/** `it runs what its commit does not fix: 2 gaps, 1 closed`. */
export function sayGaps({ verdict, sites, inconclusive }: GapReport): string {
  const number = (wanted: GapSite['verdict']) =>
    sites.filter((site) => site.verdict === wanted).length;
  const others = (['unknown', 'conditional', 'closed'] as const).flatMap((one) =>
    number(one) === 0 ? [] : [`${number(one)} ${one}`],
  );
  const doubts =
    inconclusive.length === 0 ? [] : [`${count(inconclusive.length, 'place')} not followed`];
  return `${meanings[verdict]}: ${[count(number('gap'), 'gap'), ...others, ...doubts].join(', ')}`;
}

const meanings: Readonly<Record<GapReport['verdict'], string>> = {
  gaps: 'it runs what its commit does not fix',
  conditional: 'its commit fixes all that it runs, unless an input asks for something else',
  clean: 'its commit fixes all that it runs',
  unknown: 'nobody could tell all that it runs',
};
