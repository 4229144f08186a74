import type { Node } from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import type { Program } from '../program/program.ts';
import { question } from './question.ts';

/** What has to be so for a test to end as `branch`: all of these; empty where it says nothing of inputs and platforms. */
export function conditionOf(test: Node, branch: boolean, program: Program): readonly Condition[] {
  return question(program).conditionsOf(test, branch, undefined);
}
