import type { PsNode } from '../tree/ps-node.ts';
import { nullValue, type Value } from '../values/value.ts';
import type { Exit, Frames, Machine } from './machine.ts';
import type { State } from './state.ts';
import { readVariable } from './variables.ts';

type Flow = Extract<PsNode, { readonly kind: 'flow' }>;

export function runFlow(machine: Machine, { how, value, start, end }: Flow): Value {
  const given = value ? machine.evaluate(value) : nullValue;
  const { state, frames } = machine;
  if (!state) return nullValue;
  if (how === 'throw' && !frames.isTrying && isSilenced(state)) {
    state.softErrors.set(start, { start, end });
    return nullValue;
  }
  machine.state = undefined;
  if (how === 'return' && value) state.outputs += 1;
  endIn(frames, how, { state, value: given });
  return nullValue;
}

/** Outside of `try` a `throw` is an error like others, and does nothing where errors are passed over. */
function isSilenced(state: State): boolean {
  const { texts } = readVariable(state, 'erroractionpreference');
  return texts.some((text) => /^(?:silentlycontinue|ignore)$/i.test(text));
}

function endIn(frames: Frames, how: Flow['how'], exit: Exit): void {
  switch (how) {
    case 'throw':
      frames.throws.push(exit.state);
      return;
    case 'exit':
      frames.exits.push(exit);
      return;
    case 'return':
      frames.returns.push(exit);
      return;
    default:
      frames.breaks.push(exit);
  }
}
