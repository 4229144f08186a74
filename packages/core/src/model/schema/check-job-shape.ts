import { quoted } from '../expression/quoted.ts';
import {
  asMap,
  asScalar,
  entriesOf,
  type MapNode,
  type ScalarNode,
  type YamlNode,
} from '../yaml/index.ts';
import { checkMatrix } from './check-matrix.ts';
import { hasExpression } from './has-expression.ts';
import { headOf, type Refusals } from './refusals.ts';

/** What GitHub's server refuses in a job beside its schema: actions/runner, WorkflowTemplateConverter. */
export function checkJobShape(job: MapNode, refusals: Refusals): void {
  checkMatrix(asMap(job.get('strategy'))?.get('matrix'), refusals);
  checkGroup(asScalar(asMap(job.get('runs-on'))?.get('group')), refusals);
  checkVersion(asScalar(asMap(job.get('snapshot'))?.get('version')), refusals);
  checkContainer(job.get('container'), refusals);
  const services = job.get('services');
  if (services === undefined || hasExpression(services)) return;
  for (const { value } of entriesOf(services)) checkService(value, refusals);
}

const group = /^(?:[^/]*|(?:org|organization|ent|enterprise)\/[^/]+)$/;

function checkGroup(name: ScalarNode | undefined, refusals: Refusals): void {
  if (name === undefined || name.value.includes('${{') || group.test(name.value)) return;
  const message = `GitHub refuses the runner group ${quoted(name.value)}: write its name, "organization/name" or "enterprise/name"`;
  refusals.refuse(name, message);
}

function checkVersion(version: ScalarNode | undefined, refusals: Refusals): void {
  if (version === undefined || version.value.includes('${{') || /^\d+\.\*$/.test(version.value))
    return;
  const message = `GitHub refuses the image version ${quoted(version.value)}: write a major version, as in "1.*"`;
  refusals.refuse(version, message);
}

function checkContainer(container: YamlNode | undefined, refusals: Refusals): void {
  if (container !== undefined && imageOf(container) === 'docker://')
    refuseImage(container, refusals);
}

function checkService(service: YamlNode, refusals: Refusals): void {
  const image = imageOf(service);
  if (image === '' || image === 'docker://') refuseImage(service, refusals);
}

/** The image as written; undefined when an expression takes part. */
function imageOf(container: YamlNode): string | undefined {
  if (container.kind === 'seq' || hasExpression(container)) return undefined;
  const image = container.kind === 'map' ? container.get('image') : container;
  return image === undefined ? '' : asScalar(image)?.value;
}

function refuseImage(at: YamlNode, refusals: Refusals): void {
  const message = `a container without an image ${refusals.where()}, which GitHub refuses: name the image`;
  refusals.refuse(headOf(at), message);
}
