import { quoted } from '../../analysis/quoted.ts';
import { standsAt } from '../../analysis/stands-at.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import {
  conditionOf,
  type Expression,
  type ExpressionTree,
  expressionsIn,
  possibleOfTree,
  type ScalarNode,
  truthOf,
} from '../../model/index.ts';

/**
 * A `${{ … }}` with anything beside it becomes a text, and a text that is not empty is true. What GitHub refuses
 * (an expression that cannot be parsed) is no matter of this rule.
 * Source: WorkflowTemplateConverter.ConvertToIfCondition in https://github.com/actions/runner
 */
export function textOutside(condition: ScalarNode): FindingVerdict | undefined {
  const holes = expressionsIn(condition);
  if (holes.length === 0) return undefined;
  const { text, tree } = conditionOf(condition);
  // A lone hole is the condition itself, and a hole that nothing stands beside has another text.
  if (text !== condition.value || tree === undefined) return undefined;
  const beside = outsideOf(tree);
  if (beside === '') return onlyHoles(condition, holes);
  return beside.trim() === '' ? blanks(condition, holes) : words(condition, outsideOf(tree, '…'));
}

/** What `format('…', …)` says besides its arguments, for each of which `hole` stands. */
function outsideOf(tree: ExpressionTree, hole = ''): string {
  const [pattern] = tree.kind === 'call' ? tree.args : [];
  const text = pattern?.kind === 'literal' ? String(pattern.value) : '';
  return text.replace(/\{\{|\}\}|\{\d+\}/g, (found) =>
    found.length === 2 ? found.charAt(0) : hole,
  );
}

function words(condition: ScalarNode, shown: string): FindingVerdict {
  return finding(
    standsAt(condition),
    `this condition is always true: what stands outside of "\${{ }}" (${quoted(shown.trim())}) makes all of it a text, and a text that is not empty counts as true; write the whole condition without "\${{ }}"`,
  );
}

function blanks(condition: ScalarNode, holes: readonly Expression[]): FindingVerdict {
  const { style, value } = condition;
  const isBlock = (style === 'literal' || style === 'folded') && /\n\s*$/.test(value);
  const header = style === 'literal' ? '|' : '>';
  const what = isBlock
    ? `the line break at the end that "${header}" keeps stands`
    : 'white space stands';
  const todo = isBlock ? `write "${header}-", or` : 'take it away, or';
  const message = `this condition is always true: ${what} outside of "\${{ }}", which makes all of it a text, and a text that is not empty counts as true; ${todo} write the condition without "\${{ }}"`;
  const isMeant = holes.every(({ tree }) => isTrue(tree));
  if (!isMeant) return finding(standsAt(condition), message);
  const evidence = ['what stands inside is always true as well, so that nothing changes today'];
  return finding(standsAt(condition), message, { severity: 'low', evidence });
}

function isTrue(tree: ExpressionTree | undefined): boolean {
  return tree !== undefined && truthOf(possibleOfTree(tree, {})) === true;
}

function onlyHoles(condition: ScalarNode, holes: readonly Expression[]): FindingVerdict {
  const message =
    'several "${{ }}" side by side are one text, and "false" is a text that counts as true; write one condition without "${{ }}", with "&&" or "||"';
  // `true` and `false` are both texts that are not empty; another value may be an empty one.
  if (holes.some(({ tree }) => isBoolean(tree))) return finding(standsAt(condition), message);
  const evidence = ['it is false where every one of them is empty'];
  return finding(standsAt(condition), message, {
    severity: 'medium',
    confidence: 'medium',
    evidence,
  });
}

function isBoolean(tree: ExpressionTree | undefined): boolean {
  if (tree?.kind === 'binary' || tree?.kind === 'not') return true;
  if (tree?.kind === 'literal') return typeof tree.value === 'boolean';
  const predicates = /^(?:contains|startswith|endswith|success|failure|always|cancelled)$/;
  return tree?.kind === 'call' && predicates.test(tree.name);
}
