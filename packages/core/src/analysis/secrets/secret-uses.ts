import type { Job, Source, Step, Workflow, YamlNode } from '../../model/index.ts';
import { secretReads } from './secret-reads.ts';
import type { SecretSlot, SecretUse } from './secret-use.ts';

const cache = new WeakMap<Job, readonly SecretUse[]>();

/**
 * Every use of the `secrets` context that concerns a job, in the order of the file: the workflow's `env`, the job's
 * own keys, its steps, what it hands to the workflow that it calls. `GITHUB_TOKEN` is one of them, `secrets: inherit`
 * is none (see `inheritedSecrets`). The steps of local actions have no such context.
 */
export function secretUses(job: Job): readonly SecretUse[] {
  const known = cache.get(job);
  if (known !== undefined) return known;
  const found = mayUseSecrets(job.workflow.source) ? find(job) : [];
  cache.set(job, found);
  return found;
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

// A run has at most 100 secrets of each kind (organisation, repository, environment), and every job repeats these.
// Source: https://docs.github.com/en/actions/reference/security/secrets
const maxShared = 300;
const sharedCache = new WeakMap<Workflow, readonly SecretUse[]>();

function sharedUses(workflow: Workflow): readonly SecretUse[] {
  const known = sharedCache.get(workflow);
  if (known !== undefined) return known;
  const found: SecretUse[] = [];
  const slot = { kind: 'workflow-env', key: undefined, step: undefined } as const;
  if (workflow.env !== undefined) visitEntries(workflow.env, slot, found);
  const kept = found.slice(0, maxShared);
  sharedCache.set(workflow, kept);
  return kept;
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
