import type { Node } from 'estree';

/** Whether a value of a syntax tree is a node, and not a list, a text or a regular expression. */
export function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}
