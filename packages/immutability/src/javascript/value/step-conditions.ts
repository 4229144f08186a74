import type { Node } from 'estree';
import type { Condition } from '../../fetch/choice.ts';
import type { Ask } from './ask.ts';
import { caseConditions } from './case-conditions.ts';
import type { Frame } from './value.ts';

/** A node and what it stands in. */
export interface Step {
  readonly child: Node;
  readonly parent: Node;
  readonly frame: Frame | undefined;
}

/** What has to be so for a child to be run, when what it stands in is. */
export function stepConditions({ child, parent, frame }: Step, ask: Ask): readonly Condition[] {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (child === parent.test) return [];
      return ask.conditionsOf(parent.test, child === parent.consequent, frame);
    case 'LogicalExpression':
      if (child !== parent.right || parent.operator === '??') return [];
      return ask.conditionsOf(parent.left, parent.operator === '&&', frame);
    case 'SwitchStatement':
      if (child.type !== 'SwitchCase') return [];
      return caseConditions(child, { parent, frame }, ask);
    default:
      return [];
  }
}
