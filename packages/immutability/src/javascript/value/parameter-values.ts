import type { FunctionNode } from '../program/program.ts';
import { argumentValues } from './argument-values.ts';
import type { Ask } from './ask.ts';
import { conditionsUpTo } from './conditions-up-to.ts';
import { given } from './given.ts';
import { notUnderstood } from './not-understood.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Values } from './value.ts';

interface Parameter {
  readonly fn: FunctionNode;
  readonly index: number;
  readonly frame: Frame | undefined;
}

const mostCallers = 48;

/** What a function is called with: in the run that is asked about, else by everybody who calls it. */
export function parameterValues({ fn, index, frame }: Parameter, ask: Ask): Values {
  for (let run = frame; run !== undefined; run = run.outer) {
    if (run.fn === fn) return run.argument(index);
  }
  const callers = ask.program.callersOf(fn);
  if (callers.length === 0) return notUnderstood('nothing shows who calls the function');
  const all = callers.slice(0, mostCallers).map((call) => {
    const top = ask.program.functionOf(call);
    const when = conditionsUpTo(call, { top, frame: undefined }, ask);
    return given(argumentValues({ call, fn, index, frame: undefined }, ask), when);
  });
  const union = unionOf(all);
  return callers.length > mostCallers ? { ...union, isOpen: true } : union;
}
