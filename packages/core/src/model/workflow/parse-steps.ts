import { parseUses } from '../uses/index.ts';
import {
  asScalar,
  entriesOf,
  filledScalar,
  itemsOf,
  type MapNode,
  type YamlNode,
} from '../yaml/index.ts';
import type { Step } from './types.ts';

/** Reads a list of steps: of a job, of a composite action, or of a `parallel:` group. */
export function parseSteps(node: YamlNode | undefined): readonly Step[] {
  return itemsOf(node).flatMap((item) => (item.kind === 'map' ? parseStep(item) : []));
}

function parseStep(node: MapNode): Step {
  const uses = filledScalar(node.get('uses'));
  return {
    kind: 'step',
    node,
    id: filledScalar(node.get('id')),
    name: filledScalar(node.get('name')),
    if: filledScalar(node.get('if')),
    env: node.get('env'),
    uses: uses === undefined ? undefined : parseUses(uses),
    with: entriesOf(node.get('with')),
    run: asScalar(node.get('run')),
    shell: filledScalar(node.get('shell')),
    workingDirectory: filledScalar(node.get('working-directory')),
    parallel: parseSteps(node.get('parallel')),
  };
}
