import type { Choice } from '../../fetch/choice.ts';
import { addDoubt } from './add-doubt.ts';
import type { Running, State } from './context.ts';
import { mergeStates } from './merge-states.ts';
import { copyOf } from './state.ts';

const deepest = 12;
const mostCalls = 2000;

/** Runs the body with the arguments; what it sets stays set, as in a shell. */
export function callFunction(
  name: string,
  words: readonly Choice[],
  { at, state, context }: Running,
): void {
  const { shared, calls } = context;
  const own = shared.functions.get(name);
  const body = own ?? shared.foreign.get(name);
  if (body === undefined) return;
  const count = shared.called.get(name) ?? 0;
  shared.called.set(name, count + 1);
  if (count > mostCalls || calls.length >= deepest) {
    addDoubt(shared, at, 'functions call each other more often than can be followed');
    return;
  }
  if (calls.filter((one) => one.name === name).length > 1) return;
  const { when, positional } = state;
  state.positional = words;
  const returns: State[] = [];
  shared.run(body, state, {
    ...context,
    // What a function of another file does stands where it is called.
    ...(own === undefined ? { toSpan: () => at } : {}),
    returns,
    calls: [...calls, { ...at, name, words, isForeign: own === undefined }],
  });
  if (returns.length > 0 && state.flow !== 'exit') {
    const ends = [copyOf(state), ...returns].map((one) => ({ ...one, flow: 'next' as const }));
    mergeStates(state, ends, context);
  } else if (returns.length > 0)
    mergeStates(
      state,
      returns.map((one) => ({ ...one, flow: 'next' })),
      context,
    );
  state.positional = positional;
  if (state.flow === 'return') state.flow = 'next';
  // A test inside of it says nothing of what follows the call, but that it did not end the script.
  if (state.flow === 'next' && when.length > state.when.length) state.when = when;
}
