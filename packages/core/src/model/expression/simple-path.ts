import type { ContextTree, ExpressionTree, ParsedExpression } from './types.ts';

/**
 * Most expressions are a context and some property names (`secrets.TOKEN`): those are read here at a
 * tenth of the full parser's cost. undefined for everything else. A test compares both.
 */
export function simplePath(text: string): ParsedExpression | undefined {
  if (!/^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*){0,40}$/.test(text)) return undefined;
  const dot = text.indexOf('.');
  const end = dot === -1 ? text.length : dot;
  const name = text.slice(0, end);
  if (/^(?:true|false|null|NaN|Infinity)$/.test(name)) return undefined;
  const context: ContextTree = { kind: 'context', name: name.toLowerCase(), from: 0, to: end };
  return { tree: indexed(context, text), contexts: [context], calls: [], fault: undefined };
}

function indexed(context: ContextTree, text: string): ExpressionTree {
  let tree: ExpressionTree = context;
  for (let from = context.to + 1; from <= text.length; ) {
    const dot = text.indexOf('.', from);
    const to = dot === -1 ? text.length : dot;
    const key: ExpressionTree = { kind: 'literal', value: text.slice(from, to), from, to };
    tree = { kind: 'index', object: tree, key, from: 0, to };
    from = to + 1;
  }
  return tree;
}
