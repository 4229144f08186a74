import type { Node } from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import type { Call, FunctionNode, Program } from '../program/program.ts';
import { anyCondition } from '../value/any-condition.ts';
import { conditionsAround } from '../value/conditions-around.ts';

/**
 * What has to be so for a node to be run, as far as inputs and platforms decide it: around it, and what all of its
 * callers have in common.
 */
export function conditionsOnTheWay(node: Node, program: Program): readonly Condition[] {
  const work: Work = { program, left: mostLooked, open: new Set() };
  return distinct(onTheWay(node, work));
}

interface Work {
  readonly program: Program;
  left: number;
  /** Functions whose callers are being looked at: a recursion says nothing of its own. */
  readonly open: Set<FunctionNode>;
}

const mostLooked = 40;
/** Further up it says little. */
const mostLevels = 7;
const mostCallers = 8;

function onTheWay(node: Node, work: Work): readonly Condition[] {
  work.left -= 1;
  if (work.left < 0) return [];
  const { program, open } = work;
  const around = conditionsAround(node, program);
  const fn = program.functionOf(node);
  if (fn === undefined || open.has(fn) || open.size >= mostLevels) return around;
  const callers = callersThatRun(fn, program);
  if (callers.length === 0 || callers.length > mostCallers) return around;
  open.add(fn);
  const common = anyCondition(callers.map((call) => onTheWay(call, work)));
  open.delete(fn);
  return [...around, ...common];
}

/** What nothing leads to has no say. */
function callersThatRun(fn: FunctionNode, program: Program): readonly Call[] {
  const callers = program.callersOf(fn);
  const reached = callers.filter((call) => program.isReached(call));
  return reached.length > 0 ? reached : callers;
}

function distinct(conditions: readonly Condition[]): readonly Condition[] {
  return [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
}
