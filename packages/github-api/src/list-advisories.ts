import type { Advisory } from '@portcullis/core';
import type { Ask } from './create-ask.ts';
import { type GlobalAdvisory, parseAdvisory } from './parse-advisory.ts';
import { readPages } from './read-pages.ts';

/** The advisories of many repositories, by the name that each was asked for. `affects` takes names without versions too. */
export async function listAdvisories(
  ask: Ask,
  repositories: readonly string[],
): Promise<ReadonlyMap<string, readonly Advisory[]>> {
  const parameters = { ecosystem: 'actions', affects: repositories.join(',') };
  const items = await readPages(ask, { route: '/advisories', parameters });
  const standing = items.map(parseAdvisory).filter(({ isWithdrawn }) => !isWithdrawn);
  return new Map(
    repositories.map((name) => [name, standing.flatMap((one) => concerning(one, name))]),
  );
}

function concerning(advisory: GlobalAdvisory, repository: string): readonly Advisory[] {
  const { id, severity, summary } = advisory;
  const vulnerabilities = advisory.vulnerabilities
    .filter(({ action }) => isIn(repository, action))
    .map(({ range, firstPatched }) => ({ range, firstPatched }));
  return vulnerabilities.length === 0 ? [] : [{ id, severity, summary, vulnerabilities }];
}

function isIn(repository: string, action: string | undefined): boolean {
  return `${action}/`.toLowerCase().startsWith(`${repository}/`.toLowerCase());
}
