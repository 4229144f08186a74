import type { InstallerReport, InstallerVerdict } from './installer-report.ts';

/** The weakest of all scripts: what is known to be open is worse than what nobody could tell. */
export function weakestVerdict({ scripts }: InstallerReport): InstallerVerdict {
  const verdicts = new Set(scripts.map(({ verdict }) => verdict));
  return weakestFirst.find((verdict) => verdicts.has(verdict)) ?? 'inconclusive';
}

const weakestFirst = ['none', 'open', 'inconclusive', 'same-origin', 'likely', 'proven'] as const;
