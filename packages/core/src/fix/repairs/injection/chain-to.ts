import { forEachChild } from 'unbash';
import type { ScriptHole } from './script-hole.ts';

export type SyntaxNode = Parameters<typeof forEachChild>[0];

/** The nodes around a hole, from the script to the innermost. The body of a heredoc stands outside of its command. */
export function chainTo(root: SyntaxNode, { from, to }: ScriptHole): readonly SyntaxNode[] {
  let best: readonly SyntaxNode[] = [];
  const pending: (readonly SyntaxNode[])[] = [[root]];
  for (let chain = pending.pop(); chain !== undefined; chain = pending.pop()) {
    const node = chain.at(-1);
    if (node === undefined || chain.length > 200) continue;
    if (node.pos <= from && to <= node.end && chain.length > best.length) best = chain;
    const around = chain;
    // Within escaped backquotes offsets are those of another text.
    const isMoved = node.type === 'Script' && node.source !== undefined;
    if (!isMoved) forEachChild(node, (child) => pending.push([...around, child]));
  }
  return best;
}
