import type { Context } from './context.ts';
import { merged } from './merged.ts';
import type { State } from './state.ts';
import type { NodeOf } from './syntax.ts';
import { testNode } from './test-node.ts';

/** `a && b || c`: only the last one is not tested. */
export function runChain(
  { commands, operators }: NodeOf<'AndOr'>,
  states: readonly State[],
  context: Context,
): readonly State[] {
  let yes = states;
  let no: readonly State[] = [];
  const done: State[] = [];
  for (const [index, command] of commands.entries()) {
    const isOr = operators[index - 1] === '||';
    const open = merged(index === 0 ? yes : isOr ? no : yes);
    const skipped = index === 0 ? [] : isOr ? yes : no;
    if (index === commands.length - 1)
      return [...done, ...skipped, ...context.shared.run(command, open, context)];
    const split = testNode(command, open, context);
    done.push(...(split.left ?? []));
    yes = isOr ? [...skipped, ...split.yes] : split.yes;
    no = isOr ? split.no : [...skipped, ...split.no];
  }
  return done;
}
