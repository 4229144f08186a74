import { nullValue } from '../values/value.ts';
import type { Builtin } from './builtin.ts';
import { doubt } from './machine.ts';
import { writeVariable } from './variables.ts';

/** `Set-Variable want …` is `$want = …`. */
const setsVariable: Builtin = (machine, _node, { args }) => {
  const name = args.named('name') ?? args.positional[0];
  const value = args.named('value') ?? args.positional[args.named('name') === undefined ? 1 : 0];
  for (const text of name?.texts ?? [])
    if (machine.state) writeVariable(machine.state, text.toLowerCase(), value ?? nullValue);
  return nullValue;
};

/** Which commands there are changes what all that follows does. */
const namesCommand: Builtin = (machine, node) => {
  doubt(machine, node, 'another name for a command decides what runs');
  return nullValue;
};

/** What changes the names that the rest of the script means. */
export const shadowCommands: Readonly<Record<string, Builtin>> = {
  ...Object.fromEntries(
    ['set-variable', 'sv', 'new-variable', 'nv'].map((name) => [name, setsVariable]),
  ),
  ...Object.fromEntries(
    ['set-alias', 'sal', 'new-alias', 'nal'].map((name) => [name, namesCommand]),
  ),
};
