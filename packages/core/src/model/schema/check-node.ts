import type { SeqNode, YamlNode } from '../yaml/index.ts';
import { checkMap } from './check-map.ts';
import { checkScalar } from './check-scalar.ts';
import { expected } from './expected.ts';
import { headOf } from './refusals.ts';
import { type Slot, slotBelow } from './slot.ts';
import type { Visit } from './visit.ts';

/**
 * Checks a node and all below it against the schema as GitHub's reader does.
 * Source: TemplateReader.ReadValue in https://github.com/actions/runner
 */
export function checkNode(node: YamlNode, slot: Slot, visit: Visit): void {
  if (node.kind === 'scalar') checkScalar(node, slot, visit.refusals);
  else if (node.kind === 'seq') checkItems(node, slot, visit);
  else if (slot.definition.maps.length > 0) checkMap(node, slot, visit);
  else refuseKind(node, slot, visit);
}

function checkItems(node: SeqNode, slot: Slot, visit: Visit): void {
  const name = slot.definition.items;
  if (name === undefined) {
    refuseKind(node, slot, visit);
    return;
  }
  const inner = slotBelow(slot, name);
  node.items.forEach((item, index) => {
    visit.refusals.enter(index);
    checkNode(item, inner, visit);
    visit.refusals.leave();
  });
}

function refuseKind(node: YamlNode, { definition }: Slot, { refusals }: Visit): void {
  const kind = node.kind === 'seq' ? 'list' : 'map';
  const message = `GitHub refuses a ${kind} ${refusals.where()}: write ${expected(definition)}`;
  refusals.refuse(headOf(node), message);
}
