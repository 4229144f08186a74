import { asMap, scalarsOf, type Trigger, type Workflow } from '../../model/index.ts';
import type { Scenario } from './scenario.ts';

const cache = new WeakMap<Workflow, readonly Scenario[]>();

/** Every way in which a workflow starts by itself; one that is only callable starts in a way nobody here knows. */
export function scenariosOf(workflow: Workflow): readonly Scenario[] {
  const known = cache.get(workflow) ?? build(workflow);
  cache.set(workflow, known);
  return known;
}

function build({ triggers }: Workflow): readonly Scenario[] {
  const own = triggers.filter(({ event }) => event !== 'workflow_call');
  if (own.length > 0) return own.flatMap(fromTrigger).sort(releasesFirst);
  return [{ ...plain, event: undefined, ref: undefined, trigger: triggers[0] }];
}

function releasesFirst(one: Scenario, other: Scenario): number {
  return Number(other.ref === 'tag') - Number(one.ref === 'tag');
}

const plain = { isMeant: true, isFork: false } as const;

function fromTrigger(trigger: Trigger): readonly Scenario[] {
  const { event } = trigger;
  if (event === 'push') return fromPush(trigger);
  return [{ ...plain, event, ref: refOf(event), trigger }];
}

/** A filter for branches alone shuts tags out, and the other way round. */
function fromPush(trigger: Trigger): readonly Scenario[] {
  const config = asMap(trigger.config);
  const branches = config?.get('branches') ?? config?.get('branches-ignore');
  const ignored = scalarsOf(config?.get('tags-ignore')).map(({ value }) => value);
  const tags = config?.get('tags') ?? config?.get('tags-ignore');
  const hasTags = tags === undefined ? branches === undefined : !ignored.some(isEverything);
  const scenarios: Scenario[] = [];
  if (hasTags) {
    const isMeant = tags !== undefined;
    scenarios.push({ event: 'push', ref: 'tag', trigger, isMeant, isFork: false });
  }
  if (branches !== undefined || tags === undefined) {
    scenarios.push({ ...plain, event: 'push', ref: 'branch', trigger });
  }
  return scenarios;
}

function isEverything(pattern: string): boolean {
  return /^\*{1,2}$/.test(pattern);
}

function refOf(event: string): Scenario['ref'] {
  if (event === 'release') return 'tag';
  if (/^pull_request(?:_review(?:_comment)?)?$/.test(event)) return 'pull';
  return /^(?:create|deployment(?:_status)?|workflow_dispatch)$/.test(event) ? undefined : 'branch';
}
