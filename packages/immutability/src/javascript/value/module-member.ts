import type { Ask } from './ask.ts';
import { constant } from './constant.ts';
import { exportedValues } from './exported-values.ts';
import { notUnderstood } from './not-understood.ts';
import { unionOf } from './union-of.ts';
import type { MemberKey, Value, Values } from './value.ts';

/** What a module of the program gives under a name. */
export function moduleMember(
  module: Extract<Value, { kind: 'module' }>,
  { names }: MemberKey,
  ask: Ask,
): Values {
  if (names === undefined) return notUnderstood('it is any member of a module');
  return unionOf(names.map((name) => named(module, name, ask)));
}

function named(module: Extract<Value, { kind: 'module' }>, name: string, ask: Ask): Values {
  const found = exportedValues(module.node, name, ask);
  if (found !== undefined) return found;
  const whole = exportedValues(module.node, '*', ask);
  const isObject = whole?.cases.every(
    ({ value }) => value.kind === 'node' || value.kind === 'instance',
  );
  if (whole !== undefined && isObject) return ask.memberOf(whole, { names: [name] });
  // What a CommonJS module gives as a whole is its default export as well.
  if (name === 'default') return constant(module);
  return notUnderstood('it is a member that the module does not show');
}
