import type { Job, Repository, Workflow } from '../../model/index.ts';
import { groupedBy } from '../grouped-by.ts';
import { localWorkflow } from '../runs/local-workflow.ts';
import { inheritedSecrets } from './inherited-secrets.ts';
import { secretUses } from './secret-uses.ts';
import type { StandingUse } from './standing-use.ts';

// GitHub starts at most 50 workflows below one; nobody reads more uses, and calls multiply them.
// Source: https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations
const maxReached = 50;
const maxFound = 100;

const cache = new WeakMap<Workflow, Map<string, readonly StandingUse[]>>();

/** Where a called workflow uses a secret that it is given, or the local workflows do that it hands it on to. */
export function usesBehind(
  callee: Workflow,
  name: string,
  repository: Repository,
): readonly StandingUse[] {
  const key = name.toUpperCase();
  const answers = cache.get(callee) ?? new Map<string, readonly StandingUse[]>();
  cache.set(callee, answers);
  const uses = answers.get(key) ?? find({ callee, name: key }, repository);
  answers.set(key, uses);
  return uses;
}

/** A workflow with the name of a secret that it is given. */
interface Given {
  readonly callee: Workflow;
  readonly name: string;
}

function find(first: Given, repository: Repository): readonly StandingUse[] {
  const found: StandingUse[] = [];
  const reached = new Map([[keyOf(first), first]]);
  // A Map may grow while it is iterated; a workflow that reaches itself is visited once.
  for (const [, given] of reached) {
    const { byName, inheriting } = handlingOf(given.callee, repository);
    for (const standing of byName.get(given.name) ?? []) {
      const callee = calleeOf(standing.job, repository);
      const name = standing.use.slot.key?.value.toUpperCase() ?? '';
      if (callee === undefined) found.push(standing);
      else reach({ callee, name }, reached);
    }
    for (const callee of inheriting) reach({ callee, name: given.name }, reached);
    if (found.length >= maxFound) break;
  }
  return found.slice(0, maxFound);
}

function reach(given: Given, reached: Map<string, Given>): void {
  if (reached.size < maxReached && !reached.has(keyOf(given))) reached.set(keyOf(given), given);
}

function keyOf({ callee, name }: Given): string {
  return `${callee.source.path}:${name}`;
}

/** What a workflow does with secrets that it is given. */
interface Handling {
  readonly byName: ReadonlyMap<string, readonly StandingUse[]>;
  /** The local workflows to which it hands all of them on. */
  readonly inheriting: ReadonlySet<Workflow>;
}

const handlings = new WeakMap<Workflow, Handling>();

function handlingOf(workflow: Workflow, repository: Repository): Handling {
  const known = handlings.get(workflow);
  if (known !== undefined) return known;
  const { jobs } = workflow;
  const uses = jobs.flatMap((job) => secretUses(job).map((use) => ({ use, job })));
  const heirs = jobs.filter((job) => inheritedSecrets(job) !== undefined);
  const handling = {
    byName: groupedBy(uses, ({ use }) => use.name),
    inheriting: new Set(heirs.flatMap((job) => calleeOf(job, repository) ?? [])),
  };
  handlings.set(workflow, handling);
  return handling;
}

function calleeOf({ call }: Job, repository: Repository): Workflow | undefined {
  return call && localWorkflow(call.uses, repository);
}
