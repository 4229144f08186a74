import type { Node } from 'web-tree-sitter';
import type { Marks } from '../grammar/mend-gaps.ts';
import type { PsNode, PsParameter } from './ps-node.ts';

/** How the parts of a node are converted. */
export interface TreeParts {
  readonly one: (node: Node | null | undefined) => PsNode;
  readonly all: (nodes: readonly (Node | null | undefined)[]) => readonly PsNode[];
  /** Where an operator stands for one that the grammar does not know. */
  readonly marks: Marks;
  readonly parameters: (node: Node) => readonly PsParameter[];
}
