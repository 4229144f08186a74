import {
  asMap,
  asScalar,
  entriesOf,
  filledScalar,
  type MapNode,
  type YamlNode,
} from '../yaml/index.ts';
import type { Permissions, RunDefaults } from './types.ts';

/** `permissions` of a workflow or a job, in each of its forms. */
export function parsePermissions(owner: MapNode): Permissions | undefined {
  const entry = owner.entry('permissions');
  if (entry === undefined) return undefined;
  const scopes = entriesOf(entry.value).flatMap(({ key, value }) => {
    const level = asScalar(value);
    return level === undefined ? [] : [{ scope: key, level }];
  });
  return { at: entry.value, key: entry.key, all: filledScalar(entry.value), scopes };
}

/** `defaults.run` of a workflow or a job. */
export function parseDefaults(node: YamlNode | undefined): RunDefaults {
  const run = asMap(asMap(node)?.get('run'));
  return {
    shell: filledScalar(run?.get('shell')),
    workingDirectory: filledScalar(run?.get('working-directory')),
  };
}
