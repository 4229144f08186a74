import type { Node } from 'estree';
import { isOwnCode } from '../library/is-own-code.ts';
import { isClass } from '../program/is-class.ts';
import type { Call, FunctionNode } from '../program/program.ts';
import { argumentValues } from './argument-values.ts';
import type { Ask } from './ask.ts';
import { calledBy } from './called-by.ts';
import { constant } from './constant.ts';
import { inputCall } from './input-call.ts';
import { knownCall } from './known-call.ts';
import { loweredCall } from './lowered-call.ts';
import { methodValues } from './method-values.ts';
import { moduleValues } from './module-values.ts';
import { notUnderstood } from './not-understood.ts';
import { promisedValues } from './promised-values.ts';
import { source } from './source.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Value, Values } from './value.ts';

/** Runs within runs: a function that is reached over more is not followed. */
const mostRuns = 16;

/** What a call gives back. */
export function callValues(call: Call, frame: Frame | undefined, ask: Ask): Values {
  const lowered = loweredCall(call, frame, ask);
  if (lowered !== undefined) return lowered;
  const module = call.type === 'CallExpression' ? moduleValues(call, ask) : undefined;
  if (module !== undefined) return module;
  const input = inputCall(call, ask, frame);
  if (input !== undefined) {
    if (input.kind === 'boolean') return constant({ kind: 'test', node: call, frame });
    return unionOf(input.names.map((name) => source({ kind: 'input', name })));
  }
  const { names, functions } = calledBy(call.callee, ask);
  const known = names.flatMap((name) => knownCall({ name, call, frame }, ask) ?? []);
  const own = functions.filter((fn) => isOwnCode(fn, ask.program));
  const promised = call.type === 'NewExpression' ? promisedValues(call, frame, ask) : undefined;
  if (promised !== undefined) return promised;
  if (call.type === 'NewExpression') return made({ call, frame, own, known }, ask);
  if (known.length > 0) return unionOf(known);
  const method = methodValues(call, frame, ask);
  if (method !== undefined && (own.length === 0 || !isLost(method))) return method;
  if (own.length > 0) return ofOwn({ own, call, frame }, ask);
  return notUnderstood(whyNot(call.callee, ask, functions.length > 0));
}

/** Methods found by their name alone may be others than these. */
function ofOwn({ own, call, frame }: Pick<Made, 'own' | 'call' | 'frame'>, ask: Ask): Values {
  const all = unionOf(own.map((fn) => ran({ fn, call, frame }, ask)));
  return own.length === 1 ? all : { ...all, isOpen: true };
}

function isLost({ cases }: Values): boolean {
  return cases.every(({ value }) => value.kind === 'text' && value.parts[0]?.kind === 'unknown');
}

function whyNot(callee: Node, ask: Ask, isLibrary: boolean): string {
  // Bundlers write `(0,name.member)()`, and people a line for each member.
  const named =
    callee.type === 'SequenceExpression' ? (callee.expressions.at(-1) ?? callee) : callee;
  const text = ask.program.textOf(named).slice(0, 80).replace(/\s+/g, ' ').slice(0, 40);
  return isLibrary ? `a library makes it: "${text}"` : `what "${text}" gives back is not known`;
}

interface Made {
  readonly call: Call;
  readonly frame: Frame | undefined;
  readonly own: readonly FunctionNode[];
  readonly known: readonly Values[];
}

function made({ call, frame, own, known }: Made, ask: Ask): Values {
  if (known.length > 0) return unionOf(known);
  const classes = ask.valuesOf(call.callee, frame).cases.flatMap(({ value }) => classOf(value));
  const owners = classes.filter((node) => isOwnCode(node, ask.program));
  const [maker] = own;
  if (owners.length === 0 && maker === undefined) {
    return notUnderstood(whyNot(call.callee, ask, false));
  }
  const run = maker && runOf({ fn: maker, call, frame }, ask);
  const nodes: readonly Node[] = owners.length > 0 ? owners : own;
  return unionOf(nodes.map((node) => constant({ kind: 'instance', node, frame: run })));
}

function classOf(value: Value): readonly Node[] {
  return value.kind === 'node' && isClass(value.node) ? [value.node] : [];
}

interface Run {
  readonly fn: FunctionNode;
  readonly call: Call;
  readonly frame: Frame | undefined;
}

function ran(run: Run, ask: Ask): Values {
  if ((run.frame?.depth ?? 0) >= mostRuns) return notUnderstood('too many calls lead to it');
  return ask.returnsOf(runOf(run, ask));
}

function runOf({ fn, call, frame }: Run, ask: Ask): Frame {
  return {
    fn,
    argument: (index) => argumentValues({ call, fn, index, frame }, ask),
    outer: frame,
    depth: (frame?.depth ?? 0) + 1,
  };
}
