import type { Source } from '../source.ts';
import {
  asScalar,
  entriesOf,
  filledScalar,
  type MapNode,
  scalarsOf,
  type YamlNode,
} from '../yaml/index.ts';
import { parseJob } from './parse-job.ts';
import { parseDefaults, parsePermissions } from './parse-shared.ts';
import type { Job, Trigger, Workflow } from './types.ts';

/** Gives a workflow's parsed YAML its names; what it does not understand stays readable through `node`. */
export function parseWorkflow(source: Source, node: MapNode): Workflow {
  const jobs: Job[] = [];
  const workflow: Workflow = {
    kind: 'workflow',
    source,
    node,
    name: filledScalar(node.get('name')),
    triggers: parseTriggers(node.get('on')),
    permissions: parsePermissions(node),
    env: node.get('env'),
    defaults: parseDefaults(node.get('defaults')),
    cacheMode: asScalar(node.get('cache-mode')),
    jobs,
  };
  for (const { key, value } of entriesOf(node.get('jobs'))) {
    if (value.kind === 'map') jobs.push(parseJob(workflow, key, value));
  }
  return workflow;
}

function parseTriggers(on: YamlNode | undefined): readonly Trigger[] {
  if (on?.kind !== 'map') {
    return scalarsOf(on).map((at) => ({ event: at.value, at, config: undefined }));
  }
  return on.entries.map(({ key, value }) => ({ event: key.value, at: key, config: value }));
}
