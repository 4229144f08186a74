import type { Repository, Step } from '../../../model/index.ts';
import { actionName } from '../../action-name.ts';
import { inputOf } from '../../input-of.ts';
import { everyRun } from '../../runs/every-run.ts';
import type { JobRun } from '../../runs/job-run.ts';
import { stepsIn } from '../../runs/steps-in.ts';
import type { SpotStep } from '../spot.ts';

/** A step that may start a workflow of its own repository. */
export interface Dispatcher {
  readonly run: JobRun;
  readonly step: SpotStep;
}

// A few are written by hand; each is asked for whenever an input of another workflow is.
const maxDispatchers = 64;

interface Dispatchers {
  readonly found: readonly Dispatcher[];
  /** There are more. */
  readonly isCut: boolean;
}

const cache = new WeakMap<Repository, Dispatchers>();

/** All of them, in every run there is. */
export function dispatchersOf(repository: Repository): Dispatchers {
  const known = cache.get(repository) ?? find(repository);
  cache.set(repository, known);
  return known;
}

function find(repository: Repository): Dispatchers {
  const found: Dispatcher[] = [];
  if (!repository.documents.some(({ source }) => mayDispatch.test(source.text))) {
    return { found, isCut: false };
  }
  for (const run of everyRun(repository).runs) {
    for (const step of stepsIn(run, repository, isDispatcher)) {
      if (found.length === maxDispatchers) return { found, isCut: true };
      found.push({ run, step });
    }
  }
  return { found, isCut: false };
}

const mayDispatch = /\bgh +workflow +run\b|\/dispatches\b|(?:workflow|repository)-dispatch@/;

function isDispatcher(step: Step): boolean {
  const { run, uses } = step;
  if (run !== undefined) return mayDispatch.test(run.value);
  const name = actionName(uses);
  if (name !== 'benc-uk/workflow-dispatch' && name !== 'peter-evans/repository-dispatch')
    return false;
  const repository = inputOf(step, 'repo') ?? inputOf(step, 'repository');
  return repository === undefined || /^\$\{\{\s*github\.repository\s*\}\}$/.test(repository.value);
}
