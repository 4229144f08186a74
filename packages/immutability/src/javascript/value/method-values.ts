import type { CallExpression, Node } from 'estree';
import { isFunction } from '../program/is-function.ts';
import { memberName } from '../program/key-of.ts';
import type { Call } from '../program/program.ts';
import type { Ask } from './ask.ts';
import { constant } from './constant.ts';
import { eachCase } from './each-case.ts';
import { listMethod } from './list-method.ts';
import { memberValues } from './member-values.ts';
import { textMethod } from './text-method.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Value, Values } from './value.ts';

/** What a method of a text, a list, a table or a promise gives back; undefined for those of the program. */
export function methodValues(call: Call, frame: Frame | undefined, ask: Ask): Values | undefined {
  if (call.type !== 'CallExpression') return undefined;
  const callee = call.callee.type === 'ChainExpression' ? call.callee.expression : call.callee;
  if (callee.type !== 'MemberExpression' || callee.object.type === 'Super') return undefined;
  const name = memberName(callee);
  if (name === undefined) return undefined;
  const object = ask.valuesOf(callee.object, frame);
  if (promises.has(name)) return settled({ call, frame, object, name }, ask);
  if (name === 'concat' && !object.cases.some(({ value }) => value.kind === 'text')) {
    return lengthened({ call, frame, object, name }, ask);
  }
  if (!object.cases.some(({ value }) => isBuiltIn(value))) return undefined;
  return eachCase(object, (value) => ofMethod({ value, call, frame, name }, ask));
}

const promises: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

interface Settled {
  readonly call: CallExpression;
  readonly frame: Frame | undefined;
  readonly object: Values;
  readonly name: string;
}

function settled({ call, frame, object, name }: Settled, ask: Ask): Values {
  const [callback] = call.arguments;
  if (name !== 'then' || callback === undefined) return object;
  return calledBack({ callback, frame, argument: object }, ask);
}

/** A list and what is put behind it; in a loop the list itself is not known yet, but it has nothing else. */
function lengthened({ call, frame, object }: Settled, ask: Ask): Values {
  const lists = [object, ...call.arguments.map((one) => ask.valuesOf(one, frame))];
  const known = lists.filter(({ cases }) => cases.length > 0);
  const items = known.map((one) => memberValues(one, { names: undefined }, ask));
  return constant({ kind: 'list', items, isLoose: true });
}

interface CalledBack {
  readonly callback: Node;
  readonly frame: Frame | undefined;
  readonly argument: Values;
}

function calledBack({ callback, frame, argument }: CalledBack, ask: Ask): Values {
  const functions = isFunction(callback)
    ? [callback]
    : ask.program.calleesOf(callback).flatMap((one) => (one.kind === 'function' ? [one.node] : []));
  const depth = (frame?.depth ?? 0) + 1;
  if (functions.length === 0 || depth > 16) return { cases: [], isOpen: true };
  return unionOf(
    functions.map((fn) =>
      ask.returnsOf({
        fn,
        argument: (index) => (index === 0 ? argument : constant({ kind: 'nothing' })),
        outer: frame,
        depth,
      }),
    ),
  );
}

function isBuiltIn(value: Value): boolean {
  switch (value.kind) {
    case 'text':
    case 'json':
    case 'list':
      return true;
    case 'node':
      return value.node.type === 'ArrayExpression' || value.node.type === 'NewExpression';
    default:
      return false;
  }
}

interface Method {
  readonly value: Value;
  readonly call: CallExpression;
  readonly frame: Frame | undefined;
  readonly name: string;
}

const mapping: ReadonlySet<string> = new Set(['map', 'flatMap']);

function ofMethod({ value, call, frame, name }: Method, ask: Ask): Values {
  const [callback] = call.arguments;
  if (mapping.has(name) && callback !== undefined) {
    const argument = memberValues(constant(value), { names: undefined }, ask);
    const mapped = calledBack({ callback, frame, argument }, ask);
    return value.kind === 'text'
      ? mapped
      : constant({ kind: 'list', items: [mapped], isLoose: true });
  }
  if (value.kind === 'text' || value.kind === 'json')
    return textMethod({ value, call, frame, name }, ask);
  return listMethod({ value, call, frame, name }, ask);
}
