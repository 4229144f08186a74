import type { Context } from './context.ts';
import { dropStatus, splitStatus } from './split-status.ts';
import type { State } from './state.ts';
import type { Status } from './status.ts';
import { enterSubshell, leaveSubshell } from './subshell.ts';
import type { NodeOf } from './syntax.ts';
import { empty } from './value.ts';

/** `a | b`: only the last one's end counts, unless `pipefail` is set. */
export function runPipeline(
  node: NodeOf<'Pipeline'>,
  states: readonly State[],
  context: Context,
): readonly State[] {
  const isNegated = node.prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
  const [only] = node.commands;
  if (node.commands.length === 1 && only !== undefined) {
    if (!isNegated) return context.shared.run(only, states, context);
    const after = context.shared.run(only, states, { ...context, isTested: true });
    return after.flatMap(negated);
  }
  const all = runStages(node, states, context);
  return isNegated ? all.flatMap(negated) : all;
}

function runStages(
  node: NodeOf<'Pipeline'>,
  before: readonly State[],
  context: Context,
): readonly State[] {
  let states = before.map(enterSubshell);
  for (const [index, command] of node.commands.entries()) {
    const isLast = index === node.commands.length - 1;
    const inner = isLast ? context : { ...context, isHeard: true, isTested: true };
    const ready = states.map((one) => begun(one, { isLast, isFirst: index === 0 }));
    const after = context.shared.run(command, ready, inner);
    states = after.map((one) => (isLast ? one : ended(one)));
  }
  return states.map((after): State => {
    const { printed, hasSpoken, held } = after;
    return { ...leaveSubshell(after), status: both(held, after.status), printed, hasSpoken };
  });
}

// One that fails is enough; of one check, what was asked of it last says most.
function both(held: Status | undefined, status: Status): Status {
  if (held?.kind !== 'check') return held ?? status;
  if (status.kind === 'failed') return status;
  return status.kind === 'check' && status.check === held.check ? status : held;
}

interface Position {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function begun(state: State, { isFirst, isLast }: Position): State {
  const { variables, printed } = state.outer ?? state;
  return { ...state, variables, printed: isLast && !isFirst ? printed : empty };
}

/** What one command leaves for the next: its output to read, its end forgotten. */
function ended(after: State): State {
  const next: State = { ...after, flow: 'next', input: after.printed };
  const isAsked = next.printed.some(({ atoms }) =>
    atoms.some((one) => typeof one !== 'string' && one.kind === 'status'),
  );
  if (next.pipefail && next.status.kind === 'check') {
    return { ...next, status: { kind: 'unknown' }, held: next.status };
  }
  return isAsked ? next : dropStatus(next);
}

function negated(state: State): readonly State[] {
  const { yes, no } = splitStatus(state);
  return [
    ...yes.map((one): State => ({ ...one, status: { kind: 'failed' } })),
    ...no.map((one): State => ({ ...one, status: { kind: 'ok' } })),
  ];
}
