import type { Problem } from '../problem.ts';
import type { YamlNode } from '../yaml/index.ts';
import { checkAction } from './check-action.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkNode } from './check-node.ts';
import { checkWorkflow } from './check-workflow.ts';
import { Refusals } from './refusals.ts';
import { schemas } from './schema.ts';
import { rootSlot } from './slot.ts';

/** What GitHub would refuse in a workflow or an action that is YAML, each with its place. */
export function schemaProblems(root: YamlNode, kind: 'workflow' | 'action'): readonly Problem[] {
  const refusals = new Refusals();
  checkNode(root, rootSlot(schemas[kind]), { refusals, check: checkNode });
  if (root.kind === 'map') {
    if (kind === 'workflow') checkWorkflow(root, refusals);
    else checkAction(root, refusals);
  }
  if (kind === 'action') checkAnchors(root, refusals);
  return refusals.problems;
}
