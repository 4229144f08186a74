import { callersOf } from '../../analysis/callers-of.ts';
import { ownSteps } from '../../analysis/own-steps.ts';
import { finding, type RuleContext, type Verdict } from '../../engine/index.ts';
import { type Action, placeIn } from '../../model/index.ts';
import { messageFor } from './message-for.ts';
import { testsOf } from './tests-of.ts';

/** An action that nothing in its repository uses runs for events that are not known here. */
export function* judgeAction(action: Action, { repository }: RuleContext): Iterable<Verdict> {
  if (callersOf(action, repository).length > 0) return;
  const evidence = ['who uses this action, and for which event, is not known here'];
  for (const site of ownSteps(action)) {
    for (const found of testsOf(site)) {
      const { test, placed } = found;
      if (!test.grants || test.isBacked) continue;
      const at = placeIn(placed.expression, test.tree);
      const message = messageFor(found, undefined);
      yield finding(at, message, { severity: 'medium', confidence: 'low', evidence });
    }
  }
}
