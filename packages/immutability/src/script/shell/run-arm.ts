import type { Choice, Condition } from '../../fetch/choice.ts';
import { withConditions } from '../choices/with-conditions.ts';
import type { Asked } from './conditions-of.ts';
import type { Context, State, SyntaxNode } from './context.ts';
import { runBranch } from './run-branch.ts';
import { copyOf } from './state.ts';

/** The arms of an `if` or a `case` that were followed: what is so behind each, and what each prints. */
export interface Arms {
  readonly branches: State[];
  readonly told: (Choice | undefined)[];
}

interface Before {
  readonly state: State;
  readonly context: Context;
  /** What has to be so for none of the arms before it to be taken. */
  readonly refused: readonly Condition[];
}

/** Follows one arm, unless it can never be taken. */
export function runArm(
  arms: Arms,
  { body, holds, is }: Pick<Asked, 'holds' | 'is'> & { readonly body: SyntaxNode },
  { state, context, refused }: Before,
): void {
  const when = is === false ? undefined : withConditions(refused, holds);
  if (when === undefined) return;
  const branch = { ...copyOf(state), when };
  arms.told.push(runBranch(body, branch, context));
  arms.branches.push(branch);
}
