import { nullValue, type Value } from '../values/value.ts';
import type { Arguments } from './arguments.ts';
import type { Builtin } from './builtin.ts';
import { errorAction } from './error-action.ts';
import { tell } from './told.ts';
import { readVariable } from './variables.ts';

const says: Builtin = (machine, node) => {
  tell(machine, node, true);
  return nullValue;
};

/** Shown where somebody has asked for it: by `-Verbose`, or by a preference that is set to continue. */
const whispers: Builtin = (machine, node, { name, args }) => {
  const kind = name.replace('write-', '');
  const preference = machine.state && readVariable(machine.state, `${kind}preference`);
  const isShown = preference?.texts.some((text) => /^continue$/i.test(text));
  tell(machine, node, isShown === true || args.named(kind, `${kind}action`) !== undefined);
  return nullValue;
};

const passes: Builtin = (machine, node, { args }) => {
  tell(machine, node, true);
  return given(args);
};

const given = (args: Arguments): Value =>
  args.input ?? args.named('inputobject') ?? args.positional[0] ?? nullValue;

/** Stops only where errors do; otherwise the script goes on after it. */
const writeError: Builtin = (machine, node, { args }) => {
  const { state } = machine;
  if (!state) return nullValue;
  tell(machine, node, true);
  const preference = errorAction(args) ?? readVariable(state, 'erroractionpreference');
  if (preference.texts.length === 1 && preference.texts[0]?.toLowerCase() === 'stop') {
    machine.frames.throws.push(state);
    machine.state = undefined;
  } else state.softErrors.set(node.start, { start: node.start, end: node.end });
  return nullValue;
};

export const messageCommands: Readonly<Record<string, Builtin>> = {
  'write-host': says,
  'write-warning': says,
  'out-host': says,
  'write-verbose': whispers,
  'write-debug': whispers,
  'write-information': whispers,
  'write-error': writeError,
  'write-output': passes,
  echo: passes,
  'out-string': passes,
};
