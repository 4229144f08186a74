import type { Context } from './context.ts';
import { merged } from './merged.ts';
import { isReason, joined } from './note.ts';
import type { State } from './state.ts';
import { enterSubshell, leaveSubshell } from './subshell.ts';
import type { SyntaxNode } from './syntax.ts';
import { either, empty, type Value } from './value.ts';

/** `$(…)`: what it prints, and what it leaves behind. Its variables are its own; its files are not. */
export function outcomeOfSubstitution(
  script: SyntaxNode,
  state: State,
  context: Context,
): { readonly state: State; readonly value: Value } {
  const outcomes = outcomesOf(script, [state], context);
  const [only] = outcomes;
  if (outcomes.length === 1 && only !== undefined) return only;
  return joinedOutcomes(state, outcomes);
}

export interface Outcome {
  readonly state: State;
  readonly value: Value;
  /** The reasons that there were when it began. */
  readonly before: State['notes'];
}

/** Each way through it by itself; used where a word is all of an assignment. */
export function outcomesOf(
  script: SyntaxNode,
  states: readonly State[],
  context: Context,
): readonly Outcome[] {
  const inside = states.map(
    (state): State => ({
      ...{ ...enterSubshell(state), printed: empty, status: { kind: 'ok' } },
      // bash switches it off in there, POSIX shells do not.
      ...{ errexit: state.errexit && !context.shared.isBash },
    }),
  );
  const after = context.shared.run(script, inside, { ...context, isHeard: true });
  return merged(after.map(settled)).map((one) => ({
    state: leaveSubshell(one),
    before: one.outer?.notes ?? [],
    value: one.printed.map(withoutNewlines),
  }));
}

function withoutNewlines(one: Value[number]): Value[number] {
  const last = one.atoms.at(-1);
  if (typeof last !== 'string' || !last.endsWith('\n')) return one;
  const text = last.replace(/\n+$/, '');
  return { ...one, atoms: [...one.atoms.slice(0, -1), ...(text === '' ? [] : [text])] };
}

function settled(state: State): State {
  if (state.flow === 'next') return state;
  return { ...state, flow: 'next' };
}

function joinedOutcomes(
  state: State,
  outcomes: readonly { readonly state: State; readonly value: Value }[],
): { readonly state: State; readonly value: Value } {
  const [first] = outcomes;
  if (first === undefined) return { state: { ...state, flow: 'exit' }, value: empty };
  const value = either(
    ...outcomes.map((outcome) =>
      outcome.value.map((one) => ({
        ...one,
        notes: [...one.notes, ...outcome.state.notes.filter((note) => !state.notes.includes(note))],
      })),
    ),
  );
  // Of several ways the one that has checked the least goes on.
  const least = [...outcomes].sort((a, b) => checkedIn(a.state) - checkedIn(b.state))[0] ?? first;
  const isSame = outcomes.every(({ state: one }) => one.status.kind === first.state.status.kind);
  const status = isSame ? first.state.status : ({ kind: 'unknown' } as const);
  const notes = joined(state.notes, least.state.notes.filter(isReason));
  return { state: { ...least.state, status, notes }, value };
}

function checkedIn({ files }: State): number {
  return files.filter(({ checked }) => checked !== undefined).length;
}
