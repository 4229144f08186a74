import {
  falseValue,
  nullValue,
  textValue,
  trueValue,
  unknownValue,
  type Value,
} from '../values/value.ts';
import type { State } from './state.ts';

/** What a variable holds; one that nobody has set is the user's, the machine's or PowerShell's. */
export function readVariable(state: State, name: string): Value {
  const known = constants[name] ?? lookUp(state, name);
  return { ...(known ?? settingOf(name)), subject: { name, isNegated: false } };
}

export function writeVariable(state: State, name: string, value: Value): void {
  const global = /^(?:script|global):(.+)$/.exec(name)?.[1];
  if (global === undefined) state.locals.set(name, value);
  else state.globals.set(global, value);
  if (global !== undefined && state.locals.has(global)) state.locals.set(global, value);
}

function lookUp(state: State, name: string): Value | undefined {
  const global = /^(?:script|global):(.+)$/.exec(name)?.[1];
  return global === undefined
    ? (state.locals.get(name) ?? state.globals.get(name))
    : state.globals.get(global);
}

const constants: Readonly<Record<string, Value>> = {
  true: trueValue,
  false: falseValue,
  null: nullValue,
};

function settingOf(name: string): Value {
  if (name.startsWith('env:')) return { ...textValue([`{${name}}`]), causes: new Set(['setting']) };
  return name === '_' || name === 'psitem' ? unknownValue : textValue([`{${name}}`]);
}
