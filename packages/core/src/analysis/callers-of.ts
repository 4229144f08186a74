import { type Action, type Repository, type StepSite, walk } from '../model/index.ts';
import { localAction } from './local-action.ts';

const cache = new WeakMap<Repository, ReadonlyMap<Action, readonly StepSite[]>>();

/** The steps of the same repository that use an action by a local path. */
export function callersOf(action: Action, repository: Repository): readonly StepSite[] {
  const known = cache.get(repository) ?? callers(repository);
  cache.set(repository, known);
  return known.get(action) ?? [];
}

function callers(repository: Repository): ReadonlyMap<Action, readonly StepSite[]> {
  const found = new Map<Action, StepSite[]>();
  walk(repository, {
    uses({ uses, owner, step }) {
      const action = step === undefined ? undefined : localAction(uses, repository);
      if (action === undefined || step === undefined) return;
      const sites = found.get(action);
      if (sites === undefined) found.set(action, [{ step, owner }]);
      else sites.push({ step, owner });
    },
  });
  return found;
}
