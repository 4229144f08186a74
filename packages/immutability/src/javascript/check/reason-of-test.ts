import type { Node } from 'estree';
import type { Program } from '../program/program.ts';
import { conditionOf } from '../value/condition-of.ts';
import { isEmptyTable } from './is-empty-table.ts';
import type { Reason } from './reason.ts';

/** Why something holds only where a test ends one way. */
export function reasonOfTest(test: Node, branch: boolean, program: Program): Reason {
  const conditions = conditionOf(test, branch, program);
  const [first] = conditions;
  if (isEmptyTable(test, program)) {
    return {
      conditions: [],
      flaw: 'empty-table',
      why: 'but the table of what is expected is empty',
    };
  }
  if (first === undefined) {
    return {
      conditions: [],
      flaw: 'fails-open',
      why: 'and it is passed over where there is no value',
    };
  }
  if (conditions.some((one) => one.kind === 'platform')) {
    return { conditions, flaw: 'one-platform', why: 'and on some platforms only' };
  }
  return { conditions, flaw: 'opt-in', why: 'and only where an input asks for it' };
}
