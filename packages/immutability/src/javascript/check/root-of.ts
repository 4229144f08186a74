import type { Choice, Condition } from '../../fetch/choice.ts';
import type { CheckOutcome } from '../../fetch/fetch.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { choiceOf } from '../value/choice-of.ts';
import type { AbstractValue } from './abstract-value.ts';
import { isEmptyTable } from './is-empty-table.ts';
import { betterOf, worseOf } from './outcome-order.ts';
import { rootOfChoice } from './root-of-choice.ts';
import type { RootQuestion } from './root-question.ts';
import type { Walk } from './walk.ts';

/** What a check is worth whose expected value, or whose key, this is. */
export function rootOf(value: AbstractValue, question: RootQuestion, walk: Walk): CheckOutcome {
  const roots: CheckOutcome[] = [];
  collect(value, { question, roots, seen: new Set() }, walk);
  const [first, ...others] = roots;
  if (first === undefined) return rootOfChoice(nothingKnown, question);
  const worst = others.reduce((one, other) => worseOf(one, other), first);
  const conditions = roots.flatMap((one) => one.conditions ?? []);
  if (worst.holds !== 'with' || roots.every((one) => one.holds === 'with')) return worst;
  // An input that goes before a table of the action's own: it is checked either way.
  const best = roots.reduce((one, other) => betterOf(one, other));
  return conditions.every(isInput) ? { ...best, holds: 'always' } : worst;
}

interface Collected {
  readonly question: RootQuestion;
  readonly roots: CheckOutcome[];
  /** Each once: what is made of itself again and again has more ways to it than can be counted. */
  readonly seen: Set<AbstractValue>;
}

function collect(value: AbstractValue, collected: Collected, walk: Walk): void {
  const { question, roots, seen } = collected;
  if (seen.has(value) || roots.length > mostRoots) return;
  seen.add(value);
  if (roots.length === mostRoots) {
    // One of those that are not looked at may be the worst.
    roots.push(rootOfChoice(nothingKnown, question));
    return;
  }
  if (isOfEmptyTable(value, walk)) {
    roots.push(emptyTable);
    return;
  }
  switch (value.kind) {
    case 'constant':
      if (typeof value.value === 'string' && value.value !== '')
        roots.push(rootOfChoice(partChoice({ kind: 'text', text: value.value }), question));
      return;
    case 'leaf':
      roots.push(rootOfChoice(choiceOf(value.node, walk.program), question));
      return;
    case 'made':
      if (isLookup(value)) roots.push(rootOfChoice(choiceOf(value.node, walk.program), question));
      else for (const one of value.from) collect(one, collected, walk);
      return;
    case 'cases':
      for (const one of value.cases) collect(one.value, collected, walk);
      return;
    case 'list':
      for (const one of value.items) collect(one, collected, walk);
      return;
    case 'object':
      for (const one of value.members.values()) collect(one, collected, walk);
      return;
    case 'pending':
      collect(value.value, collected, walk);
      return;
    default:
      roots.push(rootOfChoice(nothingKnown, question));
  }
}

/** It is looked up in one, or is one of the members of one. */
function isOfEmptyTable(value: AbstractValue, walk: Walk): boolean {
  if (value.kind !== 'leaf' && value.kind !== 'made') return false;
  if (isEmptyTable(value.node, walk.program)) return true;
  const [object] = value.kind === 'made' && isLookup(value) ? value.from : [];
  return object !== undefined && isOfEmptyTable(object, walk);
}

const mostRoots = 40;

const emptyTable: CheckOutcome = {
  verification: 'none',
  holds: 'sometimes',
  flaw: 'empty-table',
  why: 'its hash is compared with a value of a table that is empty',
};

const nothingKnown: Choice = { alternatives: [], isOpen: true };

/** What is looked up, or called, is what the expression itself says. */
function isLookup(value: Extract<AbstractValue, { kind: 'made' }>): boolean {
  return value.from.length === 0 || value.key.startsWith('.') || value.key.startsWith('[]');
}

function isInput(condition: Condition): boolean {
  return condition.kind === 'input';
}
