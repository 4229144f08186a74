import type { Source } from '../source.ts';
import { parseImage } from '../uses/index.ts';
import { parseSteps } from '../workflow/parse-steps.ts';
import { asMap, entriesOf, filledScalar, type MapNode, type ScalarNode } from '../yaml/index.ts';
import type { Action, DockerRuns, NodeRuns, Runs } from './types.ts';

/** Gives an `action.yml`'s parsed YAML its names. */
export function parseAction(source: Source, node: MapNode): Action {
  return {
    kind: 'action',
    source,
    node,
    name: filledScalar(node.get('name')),
    inputs: entriesOf(node.get('inputs')),
    outputs: entriesOf(node.get('outputs')),
    runs: parseRuns(asMap(node.get('runs'))),
  };
}

/** The runner compares `using` without regard to case. */
function parseRuns(node: MapNode | undefined): Runs | undefined {
  if (node === undefined) return undefined;
  const using = filledScalar(node.get('using'));
  if (using === undefined) return { kind: 'unknown', node, using };
  const runtime = using.value.toLowerCase();
  if (runtime === 'composite')
    return { kind: 'composite', node, steps: parseSteps(node.get('steps')) };
  if (runtime === 'docker') return parseDocker(node);
  if (/^node\d+$/.test(runtime)) return parseNode(node, using);
  return { kind: 'unknown', node, using };
}

function parseNode(node: MapNode, using: ScalarNode): NodeRuns {
  return {
    kind: 'node',
    node,
    using,
    main: filledScalar(node.get('main')),
    pre: filledScalar(node.get('pre')),
    post: filledScalar(node.get('post')),
  };
}

function parseDocker(node: MapNode): DockerRuns {
  const image = filledScalar(node.get('image'));
  const scheme = 'docker://';
  if (image === undefined || !image.value.toLowerCase().startsWith(scheme)) {
    return { kind: 'docker', node, image, pulled: undefined, dockerfile: image?.value };
  }
  const pulled = parseImage(image.part(scheme.length, image.value.length));
  return { kind: 'docker', node, image, pulled, dockerfile: undefined };
}
