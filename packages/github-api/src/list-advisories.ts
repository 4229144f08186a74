import type { Advisory } from '@portcullis/core';
import type { Answer } from './answer.ts';
import type { Route } from './create-ask.ts';
import { type GlobalAdvisory, parseAdvisory } from './parse-advisory.ts';

/** Every item of a list, over all its pages. */
export type List = (
  route: Route,
  parameters: Readonly<Record<string, string>>,
) => Promise<readonly Answer[]>;

/**
 * The advisories of many repositories, by the name that each was asked for. Those of malware are told only to who asks
 * for them; a name in `affects` needs no version.
 */
export async function listAdvisories(
  list: List,
  repositories: readonly string[],
): Promise<ReadonlyMap<string, readonly Advisory[]>> {
  const affects = repositories.join(',');
  const both = await Promise.all(
    ['reviewed', 'malware'].map((type) =>
      list('/advisories', { type, ecosystem: 'actions', affects }),
    ),
  );
  const standing = both
    .flat()
    .map(parseAdvisory)
    .filter(({ isWithdrawn }) => !isWithdrawn);
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
