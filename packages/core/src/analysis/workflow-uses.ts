import {
  type Action,
  type Repository,
  type UsesSite,
  type Workflow,
  walk,
} from '../model/index.ts';
import { localAction } from './local-action.ts';

/** What runs with what: local actions belong to every workflow that reaches them. */
interface WorkflowUses {
  /** Every `uses` that runs with a workflow: its own, and those of the local actions that it reaches. */
  of(workflow: Workflow): readonly UsesSite[];
  /** The workflows that reach a local action. */
  reaching(action: Action): readonly Workflow[];
}

const cache = new WeakMap<Repository, WorkflowUses>();

/** Follows `./` and `$/` from each workflow into the repository's own actions. */
export function workflowUses(repository: Repository): WorkflowUses {
  const known = cache.get(repository);
  if (known !== undefined) return known;
  const own = ownUses(repository);
  const files = new Map(repository.workflows.map((one) => [one, reach(one, own, repository)]));
  const built: WorkflowUses = {
    of: (workflow) => [...(files.get(workflow) ?? [])].flatMap((file) => own.get(file) ?? []),
    reaching: (action) =>
      repository.workflows.filter((workflow) => files.get(workflow)?.has(action)),
  };
  cache.set(repository, built);
  return built;
}

type File = Workflow | Action;
type OwnUses = ReadonlyMap<File, readonly UsesSite[]>;

function ownUses(repository: Repository): OwnUses {
  const own = new Map<File, UsesSite[]>();
  walk(repository, {
    uses(site) {
      const file = site.owner.kind === 'job' ? site.owner.workflow : site.owner;
      const sites = own.get(file);
      if (sites === undefined) own.set(file, [site]);
      else sites.push(site);
    },
  });
  return own;
}

function reach(workflow: Workflow, own: OwnUses, repository: Repository): ReadonlySet<File> {
  const files = new Set<File>([workflow]);
  // A Set may grow while it is iterated; an action that reaches itself is visited once.
  for (const file of files) {
    for (const { uses, step } of own.get(file) ?? []) {
      const action = step === undefined ? undefined : localAction(uses, repository);
      if (action !== undefined) files.add(action);
    }
  }
  return files;
}
