import type { Source } from '../source.ts';
import { asMap, entriesOf, filledScalar, type MapNode, scalarsOf } from '../yaml/index.ts';
import type { Lockfile } from './types.ts';

/** Gives GitHub's lockfile its names; the rule `lockfile-problem` judges them. */
export function parseLockfile(source: Source, node: MapNode): Lockfile {
  return {
    kind: 'lockfile',
    source,
    node,
    version: filledScalar(node.get('version')),
    workflows: entriesOf(node.get('workflows')).map(({ key, value }) => ({
      path: key,
      refs: scalarsOf(value),
    })),
    dependencies: entriesOf(node.get('dependencies')).map(({ key, value }) => ({
      key,
      node: value,
      commit: filledScalar(asMap(value)?.get('commit')),
    })),
  };
}
