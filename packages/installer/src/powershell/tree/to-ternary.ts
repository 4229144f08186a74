import type { Node } from 'web-tree-sitter';
import type { PsKind, PsNode } from './ps-node.ts';
import type { TreeParts } from './tree-parts.ts';

/** `a ? b : c` and `a ?? b`, which the grammar was given as `a -or b -or c` and `a -or b`. */
export function toTernary(node: Node, to: TreeParts): PsKind {
  const operands: PsNode[] = [];
  const signs: string[] = [];
  let rest: Node | null | undefined = node;
  for (let sign = signOf(rest, to); rest && sign; sign = signOf(rest, to)) {
    operands.unshift(to.one(rest.child(2)));
    signs.unshift(sign);
    rest = held(rest.child(0));
  }
  return choice([to.one(rest), ...operands], signs) ?? { kind: 'unknown', parts: operands };
}

function signOf(node: Node | null | undefined, to: TreeParts): string | undefined {
  const operator = node?.type.startsWith('logical') && node.childCount === 3 && node.child(1);
  return operator ? to.marks.get(operator.startIndex) : undefined;
}

/** Past the levels of precedence that hold one thing. */
function held(node: Node | null): Node | null {
  let inner = node;
  while (inner?.childCount === 1 && inner.type.endsWith('_expression')) inner = inner.child(0);
  return inner;
}

/** From the left, as far as the signs say; undefined where they do not fit together. */
function choice(operands: readonly PsNode[], signs: readonly string[]): PsNode | undefined {
  const [condition, ...more] = operands;
  const [sign, ...after] = signs;
  if (!condition || sign === undefined) return more.length === 0 ? condition : undefined;
  if (sign === '??') return choose(condition, condition, choice(more, after));
  const end = closing(after);
  if (sign !== '?' || end < 0) return undefined;
  const yes = choice(more.slice(0, end + 1), after.slice(0, end));
  return choose(condition, yes, choice(more.slice(end + 1), after.slice(end + 1)));
}

/** The `:` that belongs to a `?` that is open. */
function closing(signs: readonly string[]): number {
  let depth = 0;
  return signs.findIndex((sign) => {
    if (sign === '?') depth += 1;
    if (sign === ':') depth -= 1;
    return depth < 0;
  });
}

function choose(
  condition: PsNode,
  yes: PsNode | undefined,
  no: PsNode | undefined,
): PsNode | undefined {
  if (!yes || !no) return undefined;
  // biome-ignore lint/suspicious/noThenProperty: the branch that is taken, never awaited
  return { kind: 'if', condition, then: yes, otherwise: no, start: condition.start, end: no.end };
}
