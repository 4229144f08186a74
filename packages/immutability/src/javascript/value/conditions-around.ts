import type { Node } from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import type { Program } from '../program/program.ts';
import { conditionsUpTo } from './conditions-up-to.ts';
import { question } from './question.ts';

/** What has to be so for a node to be run when the function around it is: tests around it, and ways out before it. */
export function conditionsAround(node: Node, program: Program): readonly Condition[] {
  const top = program.functionOf(node);
  return conditionsUpTo(node, { top, frame: undefined }, question(program));
}
