import {
  anything,
  eitherBoolean,
  nothing,
  only,
  type Possible,
  union,
  unionOf,
} from '../expression/possible.ts';
import type { Trigger, Workflow } from '../workflow/types.ts';
import { asMap, asScalar, type MapNode, scalarsOf } from '../yaml/index.ts';
import { scalarData } from './scalar-data.ts';
import type { ValueScope } from './types.ts';

/** What an input can hold, from its declaration; free text is its default or anything else. */
export function inputPossible(name: string, { job, action }: ValueScope): Possible {
  if (job !== undefined) return workflowInput(name, job.workflow);
  const input = action?.inputs.find(({ key }) => isNamed(key.value, name));
  return union(defaultOf(asMap(input?.value)), anything);
}

function workflowInput(name: string, { triggers }: Workflow): Possible {
  return unionOf(triggers.map((trigger) => fromTrigger(name, trigger)));
}

function fromTrigger(name: string, { event, config }: Trigger): Possible {
  if (event !== 'workflow_call' && event !== 'workflow_dispatch') return only(null);
  const inputs = asMap(asMap(config)?.get('inputs'));
  const entry = inputs?.entries.find(({ key }) => isNamed(key.value, name));
  if (entry === undefined) return only(null);
  return declared(asMap(entry.value));
}

function declared(input: MapNode | undefined): Possible {
  switch (asScalar(input?.get('type'))?.value) {
    case 'boolean':
      return eitherBoolean;
    case 'choice':
      return unionOf(scalarsOf(input?.get('options')).map((option) => only(option.value)));
    default:
      return union(defaultOf(input), anything);
  }
}

function defaultOf(input: MapNode | undefined): Possible {
  const value = asScalar(input?.get('default'));
  return value === undefined || value.value.includes('${{') ? nothing : only(scalarData(value));
}

function isNamed(key: string, name: string): boolean {
  return key.toLowerCase() === name.toLowerCase();
}
