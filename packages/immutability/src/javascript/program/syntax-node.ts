import type { Node } from 'estree';

/**
 * A node as the parser makes it, with room for the node around it: for a million nodes a table of parents is slow and
 * larger than the tree. `range`, which ESTree leaves to parsers, is made for those who ask.
 */
export class SyntaxNode {
  type = '';
  readonly start: number;
  end = 0;
  #around: Node | undefined = undefined;

  constructor(start: number) {
    this.start = start;
  }

  get range(): [number, number] {
    return [this.start, this.end];
  }

  static around(node: Node): Node | undefined {
    return #around in node ? node.#around : undefined;
  }

  static put(node: Node, around: Node): void {
    if (!(#around in node)) throw new TypeError('the node is of another parser');
    node.#around = around;
  }
}
