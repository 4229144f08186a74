import type { Node } from 'estree';

/** A text as it is put together, with a mark for each stretch that is computed, and these stretches in order. */
export interface TextWithHoles {
  readonly text: string;
  readonly holes: readonly Node[];
}

/** Stands for what is computed: no code has this character. */
export const hole = '\0';

/** Of a literal, a template or a chain of `+`; of anything else it is one hole. Chains are walked, not recursed into. */
export function textWithHoles(node: Node): TextWithHoles {
  const texts: string[] = [];
  const holes: Node[] = [];
  for (const part of partsOf(node)) {
    const text = typeof part === 'string' ? part : literalText(part);
    texts.push(text ?? hole);
    if (text === undefined && typeof part !== 'string') holes.push(part);
  }
  return { text: texts.join(''), holes };
}

const mostParts = 200;

function partsOf(node: Node): readonly (Node | string)[] {
  const found: (Node | string)[] = [];
  const stack: (Node | string)[] = [node];
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    if (found.length >= mostParts) return [node];
    if (typeof one === 'string') found.push(one);
    else if (one.type === 'BinaryExpression' && one.operator === '+')
      stack.push(one.right, one.left);
    else if (one.type === 'TemplateLiteral') stack.push(...stretches(one).reverse());
    else found.push(one);
  }
  return found;
}

function stretches({
  quasis,
  expressions,
}: Extract<Node, { type: 'TemplateLiteral' }>): (Node | string)[] {
  return quasis.flatMap(({ value }, index) => {
    const expression = expressions[index];
    const text = value.cooked ?? value.raw;
    return expression === undefined ? [text] : [text, expression];
  });
}

function literalText(node: Node): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
