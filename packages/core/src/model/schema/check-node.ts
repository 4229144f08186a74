import type { SeqNode, YamlNode } from '../yaml/index.ts';
import { below, type Check } from './check.ts';
import { checkMap } from './check-map.ts';
import { checkScalar } from './check-scalar.ts';
import { expected } from './expected.ts';
import { headOf } from './refusals.ts';

/**
 * Checks a node and all below it against a definition as GitHub's reader does.
 * Source: TemplateReader.ReadValue in https://github.com/actions/runner
 */
export function checkNode(node: YamlNode, check: Check): void {
  if (node.kind === 'scalar') checkScalar(node, check);
  else if (node.kind === 'seq') checkItems(node, check);
  else if (check.definition.maps.length > 0) checkMap(node, check, checkNode);
  else refuseKind(node, 'map', check);
}

function checkItems(node: SeqNode, check: Check): void {
  const name = check.definition.items;
  if (name === undefined) {
    refuseKind(node, 'list', check);
    return;
  }
  const inner = below(check, name);
  node.items.forEach((item, index) => {
    check.refusals.enter(index);
    checkNode(item, inner);
    check.refusals.leave();
  });
}

function refuseKind(node: YamlNode, kind: string, { refusals, definition }: Check): void {
  const message = `GitHub refuses a ${kind} ${refusals.where()}: write ${expected(definition)}`;
  refusals.refuse(headOf(node), message);
}
