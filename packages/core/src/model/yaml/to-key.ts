import type { Frame } from './frame.ts';
import type { ScalarNode, YamlNode } from './node.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';

/** The node as the next key of a mapping; undefined when it is refused. */
export function toKey(reading: Reading, frame: Frame, node: YamlNode): ScalarNode | undefined {
  if (node.kind !== 'scalar') {
    reading.refuse(
      node.alias ?? node,
      'cannot use a collection as a key: keys are scalars, write one',
    );
    return undefined;
  }
  const twin = isExpression(node) ? undefined : frame.twin(node);
  if (twin === undefined || isRefOfAnother(node, twin)) return node;
  reading.refuse(node.alias ?? node, twinMessage(node.value, twin.value));
  return undefined;
}

/** GitHub does not compare keys that an expression makes (actions/runner `TemplateReader.cs`). */
function isExpression(key: ScalarNode): boolean {
  return key.value.includes('${{');
}

/** The lockfile's keys are refs, and git tells `v1` from `V1`. */
function isRefOfAnother(key: ScalarNode, twin: ScalarNode): boolean {
  return key.source.kind === 'lockfile' && key.value !== twin.value;
}

function twinMessage(key: string, twin: string): string {
  if (key === twin) return `key ${quote(key)} stands twice in this mapping: remove one of the two`;
  return `key ${quote(key)} differs from ${quote(twin)} only in case, which GitHub takes for the same key: remove one of the two`;
}
