import { parseLockKey } from '../../analysis/parse-lock-key.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Evidence, RepositoryFacts } from '../../evidence/index.ts';
import { asMap, filledScalar, type LockedDependency, type Lockfile } from '../../model/index.ts';
import type { Fault } from './fault.ts';

/** Entries whose numbers are not those of the repository that has the name now; known in online runs with the API. */
export function* otherRepositories(
  { dependencies }: Lockfile,
  evidence: Evidence | undefined,
): Generator<Fault> {
  for (const dependency of dependencies) {
    const [name = ''] = parseLockKey(dependency.key.value)?.split('@') ?? [];
    const facts = evidence?.repositories.get(name)?.facts;
    if (facts?.kind === 'known') yield* mismatches(dependency, facts.value);
  }
}

function* mismatches({ key, node }: LockedDependency, facts: RepositoryFacts): Generator<Fault> {
  for (const [name, number] of [
    ['repo_id', facts.id],
    ['owner_id', facts.ownerId],
  ] as const) {
    const said = filledScalar(asMap(node)?.get(name));
    if (said === undefined || Number(said.value) === number) continue;
    const what = name === 'repo_id' ? 'repository' : 'owner';
    yield {
      at: said,
      message: `lockfile has "${name}" ${quoted(said.value)} for ${quoted(key.value)}, and the ${what} of that name is ${quoted(String(number))}, so that another one has taken the name: find out who, before "gh actions-lock" writes it anew`,
    };
  }
}
