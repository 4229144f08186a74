import { parseUses } from '../uses/index.ts';
import {
  asMap,
  asScalar,
  entriesOf,
  filledScalar,
  type MapNode,
  type ScalarNode,
  scalarsOf,
  type YamlNode,
} from '../yaml/index.ts';
import { parseDefaults, parsePermissions } from './parse-shared.ts';
import { parseSteps } from './parse-steps.ts';
import type { Call, Container, Environment, Job, Workflow } from './types.ts';

/** Reads one entry of `jobs`. */
export function parseJob(workflow: Workflow, key: ScalarNode, node: MapNode): Job {
  return {
    kind: 'job',
    workflow,
    id: key.value,
    key,
    node,
    name: filledScalar(node.get('name')),
    needs: scalarsOf(node.get('needs')),
    if: filledScalar(node.get('if')),
    permissions: parsePermissions(node),
    environment: parseEnvironment(node.get('environment')),
    env: node.get('env'),
    defaults: parseDefaults(node.get('defaults')),
    cacheMode: asScalar(node.get('cache-mode')),
    outputs: entriesOf(node.get('outputs')),
    strategy: node.get('strategy'),
    runsOn: node.get('runs-on'),
    container: parseContainer(node.get('container'), undefined),
    services: parseServices(node.get('services')),
    steps: parseSteps(node.get('steps')),
    call: parseCall(node),
  };
}

function parseEnvironment(at: YamlNode | undefined): Environment | undefined {
  if (at === undefined) return undefined;
  if (at.kind === 'scalar') return { at, name: filledScalar(at), deployment: undefined };
  const map = asMap(at);
  return { at, name: filledScalar(map?.get('name')), deployment: asScalar(map?.get('deployment')) };
}

function parseServices(node: YamlNode | undefined): readonly Container[] {
  return entriesOf(node).flatMap(({ key, value }) => parseContainer(value, key) ?? []);
}

/** An image alone, or a map with `image`; an empty one runs nothing. */
function parseContainer(
  at: YamlNode | undefined,
  service: ScalarNode | undefined,
): Container | undefined {
  if (at === undefined || at.kind === 'seq') return undefined;
  const node = asMap(at);
  const image = filledScalar(node === undefined ? at : node.get('image'));
  return { at, service, image: image?.value === '' ? undefined : image, node };
}

function parseCall(node: MapNode): Call | undefined {
  const uses = filledScalar(node.get('uses'));
  if (uses === undefined) return undefined;
  return { uses: parseUses(uses), with: entriesOf(node.get('with')), secrets: node.get('secrets') };
}
