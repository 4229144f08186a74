import type { Context } from './context.ts';
import { merged } from './merged.ts';
import { dropStatus } from './split-status.ts';
import type { State } from './state.ts';
import type { NodeOf } from './syntax.ts';
import { testNode } from './test-node.ts';

/** `if`, with its `elif`: each part that can be run, and none of them. */
export function runIf(
  node: NodeOf<'If'>,
  states: readonly State[],
  context: Context,
): readonly State[] {
  const arms = [node, ...node.elif];
  const done: State[] = [];
  let open = states;
  for (const { clause, then } of arms) {
    const { yes, no, left = [] } = testNode(clause, open, context);
    done.push(...left, ...context.shared.run(then, merged(yes).map(dropStatus), context));
    open = merged(no);
  }
  const otherwise = open.map((each): State => ({ ...each, status: { kind: 'ok' } }));
  return merged([
    ...done,
    ...(node.else === undefined ? otherwise : context.shared.run(node.else, open, context)),
  ]);
}
