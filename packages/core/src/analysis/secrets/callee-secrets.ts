import type { Job, Repository, Workflow } from '../../model/index.ts';
import { localWorkflow } from '../runs/local-workflow.ts';
import { inheritedSecrets } from './inherited-secrets.ts';
import type { SecretUse } from './secret-use.ts';
import { secretUses } from './secret-uses.ts';
import type { StandingUse } from './standing-use.ts';
import { tokenName } from './token-name.ts';

/** What a workflow does with the secrets that its caller lets it inherit; the local ones that it calls included. */
export interface CalleeSecrets {
  /** Where each is used, in the order in which they are met. */
  readonly named: ReadonlyMap<string, readonly StandingUse[]>;
  /** What takes one that an expression picks, or all. */
  readonly open: readonly SecretUse[];
  /** The calls that hand everything on to a workflow that is not here. */
  readonly handedOn: readonly Job[];
}

const cache = new WeakMap<Workflow, CalleeSecrets>();

export function calleeSecrets(workflow: Workflow, repository: Repository): CalleeSecrets {
  const known = cache.get(workflow) ?? find(workflow, repository);
  cache.set(workflow, known);
  return known;
}

function find(workflow: Workflow, repository: Repository): CalleeSecrets {
  const named = new Map<string, StandingUse[]>();
  const open: SecretUse[] = [];
  const handedOn: Job[] = [];
  const reached = new Set([workflow]);
  // A Set may grow while it is iterated; a workflow that reaches itself is visited once.
  for (const { jobs } of reached) {
    for (const job of jobs) {
      for (const use of secretUses(job)) {
        if (use.kind !== 'named') open.push(use);
        else if (use.name !== tokenName) add(named, { use, job });
      }
      if (job.call === undefined || inheritedSecrets(job) === undefined) continue;
      const next = localWorkflow(job.call.uses, repository);
      if (next === undefined) handedOn.push(job);
      else reached.add(next);
    }
  }
  return { named, open, handedOn };
}

function add(named: Map<string, StandingUse[]>, standing: StandingUse): void {
  const uses = named.get(standing.use.name);
  if (uses === undefined) named.set(standing.use.name, [standing]);
  else uses.push(standing);
}
