import type { YamlNode } from '../yaml/index.ts';

/** Whether an expression stands anywhere below: GitHub then checks only when it runs. */
export function hasExpression(node: YamlNode): boolean {
  switch (node.kind) {
    case 'scalar':
      return node.value.includes('${{');
    case 'seq':
      return node.items.some(hasExpression);
    case 'map':
      return node.entries.some(({ key, value }) => hasExpression(key) || hasExpression(value));
  }
}
