import type { Choice } from '../../fetch/choice.ts';
import { joined } from '../choices/joined.ts';
import type { Context, NodeOf, State } from './context.ts';
import { shellNameOf } from './shell-name-of.ts';

/** One command after the other: what the first prints the next one reads. */
export function runPipeline(
  { commands }: NodeOf<'Pipeline'>,
  state: State,
  context: Context,
): void {
  let input = context.input;
  const isIntoShell = commands.findIndex(
    (one, index) => index > 0 && shellNameOf(one) !== undefined,
  );
  for (const [index, command] of commands.entries()) {
    const isLast = index === commands.length - 1;
    const heard: Choice[] = [];
    context.shared.run(command, state, {
      ...context,
      input,
      heard: isLast ? context.heard : heard,
      isRun: index < isIntoShell || (isLast && context.isRun),
    });
    input = heard.length === 0 ? undefined : joined(heard);
  }
}
