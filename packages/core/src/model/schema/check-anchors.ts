import type { YamlNode } from '../yaml/index.ts';
import { headOf, type Refusals } from './refusals.ts';

/**
 * The runner reads actions without the anchors that workflows may have.
 * Source: actions/runner, ActionManifestManager.Load makes its YamlObjectReader with `allowAnchors` false.
 */
export function checkAnchors(root: YamlNode, refusals: Refusals): void {
  if (!root.source.text.includes('&')) return;
  const pending: YamlNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.alias !== undefined) continue;
    if (node.anchor !== undefined) refuse(node, node.anchor, refusals);
    if (node.kind === 'seq') for (const item of node.items) pending.push(item);
    if (node.kind === 'map') for (const { key, value } of node.entries) pending.push(key, value);
  }
}

function refuse(node: YamlNode, anchor: string, refusals: Refusals): void {
  refusals.refuse(
    headOf(node),
    `the runner takes no anchors in an action and refuses this one: write out what "&${anchor}" names wherever it is used`,
  );
}
