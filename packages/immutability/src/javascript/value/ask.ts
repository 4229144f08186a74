import type { Node } from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import type { Program } from '../program/program.ts';
import type { Frame, MemberKey, Values } from './value.ts';

/** One question about a program, with what bounds it: handed down so that its parts need not import each other. */
export interface Ask {
  readonly program: Program;
  valuesOf(node: Node, frame: Frame | undefined): Values;
  /** What has to be so for a test to end as `branch`; empty where that says nothing of inputs and platforms. */
  conditionsOf(test: Node, branch: boolean, frame: Frame | undefined): readonly Condition[];
  memberOf(values: Values, key: MemberKey): Values;
  /** What a function gives back in one run of it. */
  returnsOf(frame: Frame): Values;
}
