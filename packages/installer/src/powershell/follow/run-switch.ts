import type { PsNode } from '../tree/ps-node.ts';
import type { Cause } from '../values/site.ts';
import { nullValue, unknownValue, type Value } from '../values/value.ts';
import { branch, meet } from './branch.ts';
import { compareValues } from './compare.ts';
import { doubt, type Exit, type Machine } from './machine.ts';

type Switch = Extract<PsNode, { readonly kind: 'switch' }>;

/** Each arm may be the one; what is left of the value goes to `default`, or past all of them. */
export function runSwitch(machine: Machine, { subject, arms, ...span }: Switch): Value {
  const value = machine.evaluate(subject);
  const keyed = arms.filter(({ key }) => key !== undefined);
  const last = arms.find(({ key }) => key === undefined);
  const names = keyed.flatMap(({ key }) => (key ? machine.evaluate(key).texts : []));
  const isAlgorithm = names.some((name) => /^(?:sha-?\d|md5|blake)/i.test(name));
  const outer = machine.frames;
  const breaks: Exit[] = [];
  machine.frames = { ...outer, breaks };
  const run = (at: number): Value => {
    const arm = keyed[at];
    if (!arm?.key) return last ? machine.evaluate(last.body) : nullValue;
    const right = machine.evaluate(arm.key);
    // `switch -Wildcard`, `-Regex`, and a block that is asked.
    const isPlain = right.texts.every((text) => /^[\w. -]*$/.test(text)) && !right.lambda;
    const operator = isPlain ? '-eq' : '-like';
    const test = compareValues(machine, arm.key, { operator, left: value, right });
    const causes = new Set<Cause>(isAlgorithm ? ['algorithm'] : test.causes);
    return branch(machine, {
      at: { start: arm.key.start, end: arm.key.end },
      value: { ...test, causes },
      yes: () => machine.evaluate(arm.body),
      no: () => run(at + 1),
    });
  };
  const result = keyed.length > 60 ? tooMany(machine, span) : run(0);
  machine.frames = outer;
  return meet(machine, [{ state: machine.state, value: result }, ...breaks]);
}

function tooMany(machine: Machine, span: { readonly start: number; readonly end: number }): Value {
  doubt(machine, span, 'a switch has more arms than are followed');
  return unknownValue;
}
