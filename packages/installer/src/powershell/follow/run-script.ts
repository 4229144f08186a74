import type { PsNode, PsParameter } from '../tree/ps-node.ts';
import type { Cause } from '../values/site.ts';
import { textValue, type Value } from '../values/value.ts';
import { finish } from './finish.ts';
import type { Machine } from './machine.ts';
import { noteTwice } from './note-twice.ts';
import { noteUnreached } from './unreached.ts';

/** Follows the whole script, with parameters that its user chooses. */
export function runScript(
  machine: Machine,
  body: PsNode,
  parameters: readonly PsParameter[],
): void {
  for (const parameter of parameters) {
    const value = settingOf(machine, parameter);
    machine.state?.locals.set(parameter.name, value);
    machine.state?.globals.set(parameter.name, value);
  }
  noteTwice(machine, body);
  machine.evaluate(body);
  finish(machine);
  noteUnreached(machine, body);
}

function settingOf(machine: Machine, { name, fallback, isMandatory }: PsParameter): Value {
  const given = textValue([`{${name}}`]);
  const { texts } = fallback ? machine.evaluate(fallback) : given;
  const causes = new Set<Cause>(['setting']);
  return {
    ...given,
    texts: [...new Set([...given.texts, ...texts])],
    canBeFalse: !isMandatory,
    causes,
  };
}
