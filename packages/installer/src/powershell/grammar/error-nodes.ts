import type { Node } from 'web-tree-sitter';

interface Found {
  readonly node: Node;
  /** The grammar picks up after an error where it can: what was misunderstood with it is the statement around. */
  readonly statement: Node;
}

/** What the grammar gave up on; of a hostile script as much as shows that it is one. */
export function errorNodes(root: Node): readonly Found[] {
  const found: Found[] = [];
  const walk = (node: Node, statement: Node, depth: number): void => {
    if (found.length >= maxErrors) return;
    if (node.isError || node.isMissing || depth > maxDepth) {
      if (!isHarmless(node)) found.push({ node, statement });
      return;
    }
    const isList = node.type === 'statement_list';
    for (const child of node.hasError ? childrenOf(node) : []) {
      walk(child, isList ? child : statement, depth + 1);
    }
  };
  walk(root, root, 0);
  return found;
}

const maxErrors = 200;
const maxDepth = 400;

function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** `param (…)` and the body after it in one line: the parts are read all the same. A blank is nothing. */
function isHarmless({ isMissing, type, namedChildCount, firstNamedChild }: Node): boolean {
  if (isMissing) return /^[\s;]*$/.test(type);
  return namedChildCount === 1 && firstNamedChild?.type === 'param_block';
}
