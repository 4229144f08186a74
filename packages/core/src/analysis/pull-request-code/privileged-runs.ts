import { cacheEvents } from '../../facts/cache-events.ts';
import type { Repository, Workflow } from '../../model/index.ts';
import type { JobRun } from '../runs/job-run.ts';
import { jobRunsOf } from '../runs/job-runs-of.ts';
import type { RunBudget } from '../runs/run-budget.ts';
import { withCallees } from '../runs/with-callees.ts';
import { scenariosOf } from '../scenario/scenarios-of.ts';

/** Every job that can run in the default branch's cache scope while it handles what a pull request brings. */
export function privilegedRuns(repository: Repository, budget: RunBudget): readonly JobRun[] {
  return repository.workflows.flatMap((root) =>
    scenariosOf(root)
      .filter(({ event }) => event !== undefined && concernsPullRequests(event, root))
      .map((scenario) => ({ ...scenario, isFork: true }))
      .flatMap((scenario, index) => {
        const start = { root, scenario, isFirst: index === 0, repository, budget };
        return jobRunsOf(start).flatMap(withCallees);
      }),
  );
}

/** Outsiders cause most events of this kind; those of maintainers count when they fetch a pull request by its number. */
function concernsPullRequests(event: string, { source }: Workflow): boolean {
  if (cacheEvents.ownScope.has(event)) return false;
  if (!cacheEvents.trusted.has(event)) return true;
  // A push writes the cache of the branch that was pushed.
  if (event === 'push') return false;
  return /pull\/|pr\s+checkout|client_payload/.test(source.text);
}
