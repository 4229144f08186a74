import type { PsNode } from './ps-node.ts';

/**
 * A block with a `trap`, as what it does: each statement is tried on its own. `break` throws the error on, and
 * `continue`, or no word at all, goes on with the next statement (about_Trap).
 */
export function trapStatements(
  body: readonly PsNode[],
  handlers: readonly PsNode[],
): readonly PsNode[] {
  const catches = handlers.slice(0, maxHandlers).map(toCatch);
  return body.map((node) => {
    if (node.kind === 'function') return node;
    const { start, end } = node;
    const all: readonly PsNode[] =
      catches.length < handlers.length ? [{ kind: 'unread', start, end }, node] : [node];
    const alone: PsNode = { kind: 'sequence', isBlock: true, body: all, start, end };
    return { kind: 'try', body: alone, catches, last: undefined, start, end };
  });
}

const maxHandlers = 8;

/** A `switch` with one arm for everything ends at `break`, as the handler does at `continue`. */
function toCatch(handler: PsNode): PsNode {
  const { start, end } = handler;
  const subject: PsNode = { kind: 'text', parts: [], start, end };
  return { kind: 'switch', subject, arms: [{ key: undefined, body: jumps(handler) }], start, end };
}

function jumps(node: PsNode): PsNode {
  switch (node.kind) {
    case 'flow':
      if (node.how === 'break') return { ...node, how: 'throw' };
      return node.how === 'continue' || node.how === 'return' ? { ...node, how: 'break' } : node;
    case 'sequence':
      return { ...node, body: node.body.map(jumps) };
    case 'if': {
      const otherwise = node.otherwise && jumps(node.otherwise);
      // biome-ignore lint/suspicious/noThenProperty: the branch that is taken, never awaited
      return { ...node, then: jumps(node.then), otherwise };
    }
    default:
      return node;
  }
}
