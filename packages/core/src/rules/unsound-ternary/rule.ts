import { expressionsOf, type PlacedExpression } from '../../analysis/conditions/expressions-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import { type FindingVerdict, finding, type Rule } from '../../engine/index.ts';
import { placeIn } from '../../model/index.ts';
import { type LostMiddle, lostMiddles } from './lost-middles.ts';

export const rule: Rule = {
  meta: {
    id: 'unsound-ternary',
    guard: 'trigger-guard',
    title: 'A choice of two values that never makes the first',
    severity: 'medium',
    profile: 'default',
    practices: ['P01'],
  },
  check: {
    workflow: (workflow) => judge(expressionsOf(workflow, pattern)),
    job: (job) => judge(expressionsOf(job, pattern)),
    step: (site) => judge(expressionsOf(site, pattern)),
    action: (action) => judge(expressionsOf(action, pattern)),
  },
};

const pattern = /\|\|/;

function* judge(placed: readonly PlacedExpression[]): Iterable<FindingVerdict> {
  for (const one of placed) for (const lost of lostMiddles(one)) yield toFinding(one, lost);
}

function toFinding({ expression, key }: PlacedExpression, lost: LostMiddle): FindingVerdict {
  const { test, fallback, value, isCertain } = lost;
  const middle = expression.text.slice(lost.middle.from, lost.middle.to);
  const parts = [test, middle, fallback];
  const example = parts.every(isBalanced) ? parts : ['condition', 'value', 'otherwise'];
  const todo = `write ${quoted(`case(${example.join(', ')})`)}`;
  const at = placeIn(expression, lost.middle);
  if (!isCertain) {
    const message = `${quoted(middle)} can be ${quoted(value)}, which counts as false, and then ${quoted(fallback)} is taken though the condition holds; ${todo}`;
    return finding(at, message, { severity: 'low', confidence: 'low' });
  }
  const message = `${quoted(middle)} counts as false, so that ${quoted(fallback)} is taken whether or not the condition before it holds; ${todo}`;
  const decides = deciders.test(key) || /\bsecrets\b|github\.token/i.test(fallback);
  return finding(at, message, { severity: decides ? 'medium' : 'low' });
}

/** A part of a choice may have lost one of the parentheses around it. */
function isBalanced(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}

/** What decides whether, where or with which rights something runs. */
const deciders = /^(?:if|environment|permissions|runs-on|uses|cache-mode|container|secrets)$/;
