import type { Job, Source, Step, Workflow, YamlNode } from '../../model/index.ts';
import { secretReads } from './secret-reads.ts';
import type { SecretSlot, SecretUse } from './secret-use.ts';

/** The uses of the `secrets` context in a workflow, as far as anybody means them. */
interface EverySecretUse {
  readonly byJob: ReadonlyMap<Job, readonly SecretUse[]>;
  /** The job from which on there are more than are looked at. */
  readonly cut: Job | undefined;
}

// Of 247 repositories no workflow has more than 48; one of its own `env` counts in each job.
const maxUses = 1_000;
const cache = new WeakMap<Workflow, EverySecretUse>();

export function everySecretUse(workflow: Workflow): EverySecretUse {
  const known = cache.get(workflow) ?? findAll(workflow);
  cache.set(workflow, known);
  return known;
}

function findAll(workflow: Workflow): EverySecretUse {
  const byJob = new Map<Job, readonly SecretUse[]>();
  if (!mayUseSecrets(workflow.source)) return { byJob, cut: undefined };
  let left = maxUses;
  for (const job of workflow.jobs) {
    const uses = find(job);
    byJob.set(job, uses.slice(0, left));
    if (uses.length > left) return { byJob, cut: job };
    left -= uses.length;
  }
  return { byJob, cut: undefined };
}

// An escape can spell any letter; GitHub compares names without regard to case.
const spelled = new WeakMap<Source, boolean>();

function mayUseSecrets(source: Source): boolean {
  const known = spelled.get(source) ?? /secrets|\\[xuU]/i.test(source.text);
  spelled.set(source, known);
  return known;
}

function find(job: Job): readonly SecretUse[] {
  const found: SecretUse[] = [];
  for (const { key, value } of job.node.entries) {
    if (key.value === 'steps') for (const step of job.steps) visitStep(step, found);
    else visitEntries(value, { kind: kindOfJobKey(key.value), key, step: undefined }, found);
  }
  // GitHub gives a call no `env` of the workflow.
  const shared = job.call === undefined ? sharedUses(job.workflow) : [];
  return found.length === 0 ? shared : [...shared, ...found];
}

const sharedCache = new WeakMap<Workflow, readonly SecretUse[]>();

function sharedUses(workflow: Workflow): readonly SecretUse[] {
  const known = sharedCache.get(workflow);
  if (known !== undefined) return known;
  const found: SecretUse[] = [];
  const slot = { kind: 'workflow-env', key: undefined, step: undefined } as const;
  if (workflow.env !== undefined) visitEntries(workflow.env, slot, found);
  sharedCache.set(workflow, found);
  return found;
}

function kindOfJobKey(key: string): SecretSlot['kind'] {
  if (key === 'env') return 'job-env';
  if (key === 'container' || key === 'services') return 'container';
  return key === 'with' || key === 'secrets' ? 'call' : 'other';
}

function visitStep(step: Step, found: SecretUse[]): void {
  for (const { key, value } of step.node.entries) {
    const kind = kindOfStepKey(key.value);
    if (key.value === 'parallel') for (const inner of step.parallel) visitStep(inner, found);
    else visitEntries(value, { kind, key, step }, found);
  }
}

function kindOfStepKey(key: string): SecretSlot['kind'] {
  if (key === 'env') return 'step-env';
  return key === 'with' || key === 'run' ? key : 'other';
}

/** What stands in a map goes to the map's key; what stands deeper, to the innermost. */
function visitEntries(node: YamlNode, slot: SecretSlot, found: SecretUse[]): void {
  switch (node.kind) {
    case 'map':
      for (const { key, value } of node.entries) visitEntries(value, { ...slot, key }, found);
      return;
    case 'seq':
      for (const item of node.items) visitEntries(item, slot, found);
      return;
    case 'scalar': {
      const isCondition = slot.key?.value === 'if' && slot.kind === 'other';
      for (const read of secretReads(node, isCondition)) found.push({ ...read, slot });
    }
  }
}
