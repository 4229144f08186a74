import type { Node, SwitchCase, SwitchStatement } from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import { alwaysExits } from './always-exits.ts';
import type { Ask } from './ask.ts';
import { onlyText } from './only-text.ts';
import { satisfying } from './satisfying.ts';
import type { Frame } from './value.ts';

/** What has to be so for a `case` to be entered, over those that fall through to it. */
export function caseConditions(
  node: SwitchCase,
  { parent, frame }: { readonly parent: SwitchStatement; readonly frame: Frame | undefined },
  ask: Ask,
): readonly Condition[] {
  if (parent.cases.length > mostCases) return [];
  const entered = enteredBy(node, parent);
  const isDefault = entered.some(({ test }) => test === null || test === undefined);
  const others = parent.cases.filter((one) => one.test && !entered.includes(one));
  const texts = (isDefault ? others : entered).map(({ test }) => textOf(test, ask, frame));
  if (!texts.every((text) => text !== undefined)) return [];
  if (texts.length === 0) return [];
  return satisfying(ask.valuesOf(parent.discriminant, frame), { texts, isNot: isDefault });
}

/** What more cases than these say together is told nobody. */
const mostCases = 200;

function enteredBy(node: SwitchCase, { cases }: SwitchStatement): readonly SwitchCase[] {
  const index = cases.indexOf(node);
  let start = index;
  while (start > 0 && !leaves(cases[start - 1])) start -= 1;
  return cases.slice(start, index + 1);
}

function leaves(node: SwitchCase | undefined): boolean {
  return node !== undefined && alwaysExits(node.consequent.at(-1));
}

function textOf(
  test: Node | null | undefined,
  ask: Ask,
  frame: Frame | undefined,
): string | undefined {
  if (!test) return undefined;
  const { cases, isOpen } = ask.valuesOf(test, frame);
  const [only] = cases;
  return only === undefined || cases.length > 1 || isOpen ? undefined : onlyText(only.value);
}
