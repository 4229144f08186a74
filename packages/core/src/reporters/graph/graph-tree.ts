import { escapeTerminal } from '../escape-terminal.ts';
import type { UseNode, UseTree } from './use-tree.ts';

/** Files and what they use as an indented tree. */
export function graphTree(trees: readonly UseTree[]): string {
  const blocks = trees.map(({ path, uses }) =>
    [escapeTerminal(path), ...uses.flatMap(toLines)].join('\n'),
  );
  return blocks.map((block) => `${block}\n`).join('\n');
}

function toLines(
  node: UseNode,
  index: number,
  { length }: { readonly length: number },
): readonly string[] {
  const isLast = index === length - 1;
  const below = node.uses.flatMap(toLines);
  return [
    `${isLast ? '└── ' : '├── '}${toLine(node)}`,
    ...below.map((line) => `${isLast ? '    ' : '│   '}${line}`),
  ];
}

function toLine(node: UseNode): string {
  const { text, isPinned, verdict, version, unknown, isRepeated } = node;
  const said = [
    ...(isPinned ? [] : [looseness(node)]),
    ...(verdict === undefined ? [] : [verdict]),
    ...(version === undefined ? [] : [version]),
    ...(unknown === undefined ? [] : [`not followed: ${unknown}`]),
    ...(isRepeated ? ['see above'] : []),
  ];
  const note = said.length === 0 ? '' : `  (${said.join(', ')})`;
  return escapeTerminal(`${text}${note}`);
}

/** What stands in the workspace or cannot be told is no pin that somebody forgot. */
function looseness({ kind }: UseNode): string {
  switch (kind) {
    case 'repository':
    case 'image':
      return 'not pinned';
    case 'local':
      return 'from the workspace';
    case 'opaque':
      return 'cannot be read';
  }
}
