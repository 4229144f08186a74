import type { Node } from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import { alwaysExits } from './always-exits.ts';
import type { Ask } from './ask.ts';
import { mergeConditions } from './merge-conditions.ts';
import { stepConditions } from './step-conditions.ts';
import type { Frame } from './value.ts';

/** Most statements before one that are looked at for a way out. */
const mostStatements = 400;

/** What has to be so for a node to be run, when `top` is: tests around it, and ways out before it. */
export function conditionsUpTo(
  node: Node,
  { top, frame }: { readonly top: Node | undefined; readonly frame: Frame | undefined },
  ask: Ask,
): readonly Condition[] {
  let conditions: readonly Condition[] = [];
  let child = node;
  for (let depth = 0; depth < 400; depth += 1) {
    const parent = ask.program.parentOf(child);
    if (parent === undefined || child === top) return conditions;
    const step = { child, parent, frame };
    conditions = mergeConditions(conditions, stepConditions(step, ask)) ?? conditions;
    for (const exit of exitsBefore(child, parent)) {
      const stayed = ask.conditionsOf(exit.test, exit.stays, frame);
      conditions = mergeConditions(conditions, stayed) ?? conditions;
    }
    child = parent;
  }
  return conditions;
}

interface Exit {
  readonly test: Node;
  /** How the test ends where the run goes on. */
  readonly stays: boolean;
}

function exitsBefore(child: Node, parent: Node): readonly Exit[] {
  const isBlock = parent.type === 'BlockStatement' || parent.type === 'Program';
  const statements: readonly Node[] = isBlock
    ? parent.body
    : parent.type === 'SwitchCase'
      ? parent.consequent
      : [];
  const index = statements.indexOf(child);
  if (index <= 0) return [];
  return statements.slice(Math.max(0, index - mostStatements), index).flatMap(exitOf);
}

function exitOf(node: Node): readonly Exit[] {
  if (node.type !== 'IfStatement') return [];
  if (alwaysExits(node.consequent)) {
    return alwaysExits(node.alternate) ? [] : [{ test: node.test, stays: false }];
  }
  return alwaysExits(node.alternate) ? [{ test: node.test, stays: true }] : [];
}
