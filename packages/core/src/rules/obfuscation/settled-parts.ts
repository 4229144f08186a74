import { childrenOf } from '../../analysis/children-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Severity } from '../../engine/index.ts';
import {
  constantOf,
  type Expression,
  type ExpressionTree,
  type Place,
  placeIn,
} from '../../model/index.ts';

/** Expressions that may hold something settled, or a key that is computed. */
export const foldable =
  /(?:^|\{\{)\s*(?:'|\d|true\b|false\b|null\b|!)|\(\s*['\d]|json\s*\(|['\d]\s*[!=<>]=?|\[\s*[a-z]/i;

interface Settled {
  readonly at: Place;
  readonly message: string;
  readonly severity: Severity;
}

/** What in an expression is the same in every run, or says it in a roundabout way. */
export function settledParts(expression: Expression): readonly Settled[] {
  const { tree } = expression;
  if (tree === undefined || !isFenced(expression)) return [];
  // A condition with text around its braces is read as one text: `unsound-condition` reports it.
  if (expression.text.includes('${{')) return [];
  if (tree.kind === 'literal') return ofLiteral(expression, tree.value);
  return below(tree).flatMap((node) => partOf(expression, node) ?? []);
}

/** A condition needs no braces: `if: false` is how a job is switched off. */
function isFenced({ scalar }: Expression): boolean {
  return scalar.value.includes('${{');
}

// Braces and dollar signs are written like this to keep GitHub from reading them.
function ofLiteral(expression: Expression, value: unknown): readonly Settled[] {
  const text = String(value);
  if (/[${}]/.test(text)) return [];
  const message = `the expression is ${quoted(text)} in every run: write it without braces`;
  return [{ at: expression, message, severity: 'info' }];
}

/** The outermost nodes that are settled, and all that are not. */
function below(tree: ExpressionTree): readonly ExpressionTree[] {
  const found: ExpressionTree[] = [];
  const pending = [tree];
  for (let node = pending.pop(); node !== undefined && found.length < 500; node = pending.pop()) {
    found.push(node);
    if (!isSettled(node)) pending.push(...childrenOf(node));
  }
  return found;
}

/** Made of literals alone; a list from `fromJSON('[…]')` has no other way to be written. */
function isSettled(node: ExpressionTree): boolean {
  switch (node.kind) {
    case 'literal':
      return true;
    case 'context':
    case 'star':
      return false;
    case 'call':
      return node.args.length > 0 && node.name !== 'hashfiles' && node.args.every(isSettled);
    case 'index':
    case 'not':
    case 'binary':
    case 'logical':
      return childrenOf(node).every(isSettled);
  }
}

function partOf(expression: Expression, node: ExpressionTree): Settled | undefined {
  const at = placeIn(expression, node);
  const text = quoted(expression.text.slice(node.from, node.to));
  if (isRoundTrip(node)) {
    return {
      at,
      message: `${text} makes text of a value and the value of the text again: leave both out`,
      severity: 'info',
    };
  }
  // A table that stands in the expression itself hides nothing.
  if (node.kind === 'index' && isComputed(node.key) && !isSettled(node.object)) {
    const message = `${text} is a field whose name only a run knows, so that no check can follow it: write the name out`;
    return { at: placeIn(expression, node.key), message, severity: 'info' };
  }
  const value = node.kind !== 'literal' && isSettled(node) ? constantOf(node) : undefined;
  if (value === undefined) return undefined;
  const message = `${text} is ${quoted(String(value))} in every run, which hides it from readers and from checks that look for the text: write it out`;
  return { at, message, severity: 'low' };
}

function isRoundTrip(node: ExpressionTree): boolean {
  if (node.kind !== 'call' || node.name !== 'fromjson') return false;
  const [arg] = node.args;
  return arg?.kind === 'call' && arg.name === 'tojson';
}

function isComputed(key: ExpressionTree): boolean {
  return key.kind !== 'literal' && key.kind !== 'star' && !isSettled(key);
}
