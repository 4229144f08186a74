import { Parser } from 'acorn';
import { SyntaxNode } from './syntax-node.ts';

/** acorn, with nodes of ours. The methods are those that its plugins replace. */
export const SyntaxParser = Parser.extend(
  (Base) =>
    class extends Base {
      declare readonly start: number;

      startNode(): SyntaxNode {
        return new SyntaxNode(this.start);
      }

      startNodeAt(start: number): SyntaxNode {
        return new SyntaxNode(start);
      }

      copyNode(node: SyntaxNode): SyntaxNode {
        return Object.assign(new SyntaxNode(node.start), node);
      }
    },
);
