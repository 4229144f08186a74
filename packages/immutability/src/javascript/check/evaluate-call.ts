import type { Identifier, MemberExpression, Node } from 'estree';
import { memberName } from '../program/key-of.ts';
import type { Call, FunctionNode } from '../program/program.ts';
import type { AbstractValue } from './abstract-value.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { callLibrary } from './call-library.ts';
import { callMethod } from './call-method.ts';
import { callUnknown } from './call-unknown.ts';
import { calledNames } from './called-names.ts';
import { placeOf } from './evaluate-member.ts';
import { fetchFile } from './fetch-file.ts';
import { forgetShared } from './forget-shared.ts';
import { isReplaced } from './is-replaced.ts';
import { isTelling } from './is-telling.ts';
import { joinStates, joinValues } from './join-states.ts';
import { makePromise, settle } from './make-promise.ts';
import { leafOf } from './make-value.ts';
import { neverReturns } from './never-returns.ts';
import type { Walk } from './walk.ts';
import { withFactsOf } from './with-facts-of.ts';

export function evaluateCall(node: Call, walk: Walk): AbstractValue {
  const receiver = receiverOf(node.callee, walk);
  const args = node.arguments.map((one) => walk.into.expression(one, walk));
  const call: CallInWalk = { node, names: calledNames(node, walk.program), receiver, args };
  if (node === walk.target) return fetchFile(call, walk);
  const lowered = node.arguments.at(-1);
  if (lowered?.type === 'FunctionExpression' && lowered.generator && node.arguments.length >= 2)
    return walk.into.call({ fn: lowered, args: [], isAsync: true }, walk);
  if (node.type === 'NewExpression' && isNamed(node.callee, 'Promise'))
    return makePromise(call, walk);
  return (
    callValue(call, walk) ??
    callOnTheWay(call, walk) ??
    callLibrary(call, walk) ??
    callMethod(call, walk) ??
    callOwn(call, walk)
  );
}

function receiverOf(callee: Node, walk: Walk): AbstractValue | undefined {
  if (callee.type === 'ChainExpression') return receiverOf(callee.expression, walk);
  if (callee.type !== 'MemberExpression' || callee.object.type === 'Super') return undefined;
  return walk.into.expression(callee.object, walk);
}

/** A function that a variable holds: a callback, `resolve`. */
function callValue(call: CallInWalk, walk: Walk): AbstractValue | undefined {
  const { callee } = call.node;
  if (callee.type !== 'Identifier' && callee.type !== 'MemberExpression') return undefined;
  const value = heldFunction(callee, call, walk);
  if (value === undefined) return undefined;
  if (value.kind === 'settler') return settle(value, call, walk);
  if (value.kind !== 'function') return undefined;
  if (!isWorthIt(value.node, call, walk)) {
    walk.passed.add(value.node);
    forgetShared(walk);
    return undefined;
  }
  return callEach([value.node], call, walk);
}

function heldFunction(
  callee: Identifier | MemberExpression,
  { receiver }: CallInWalk,
  walk: Walk,
): AbstractValue | undefined {
  if (callee.type === 'Identifier' || receiver?.kind === 'object')
    return walk.into.expression(callee, walk);
  const place = placeOf(callee, walk);
  return place === undefined ? undefined : walk.state.variables.get(place);
}

/** A function that leads to the fetch, whatever it is known as. */
function callOnTheWay(call: CallInWalk, walk: Walk): AbstractValue | undefined {
  const leading = ownFunctions(call, walk).filter((fn) => walk.leads.has(fn));
  return leading.length === 0 ? undefined : callEach(leading, call, walk);
}

function callOwn(call: CallInWalk, walk: Walk): AbstractValue {
  const functions = call.names.length > 0 ? [] : ownFunctions(call, walk);
  const worth = functions.filter((fn) => isWorthIt(fn, call, walk));
  const passed = functions.filter((fn) => !worth.includes(fn));
  for (const fn of passed) walk.passed.add(fn);
  if (passed.length > 0) forgetShared(walk);
  if (worth.length === 0) {
    return functions.length > 0 && !call.args.some((one) => isTelling(one, walk.state))
      ? leafOf(call.node, walk)
      : callUnknown(call, walk);
  }
  const before = walk.state;
  const fetched = walk.fetched;
  const value = callEach(worth, call, walk);
  const isLost = walk.fetched === fetched && call.args.some((one) => isOnTheWay(one, walk));
  if (!isLost) return value;
  // A library that calls back in a way that cannot be followed, such as one that tries again.
  walk.state = before;
  return callUnknown(call, walk);
}

function isOnTheWay(value: AbstractValue, walk: Walk): boolean {
  return value.kind === 'function' && walk.leads.has(value.node);
}

function ownFunctions({ node }: CallInWalk, walk: Walk): readonly FunctionNode[] {
  if (isBound(node.callee, walk)) return [];
  return walk.program
    .calleesOf(node.callee)
    .flatMap((one) => (one.kind === 'function' ? [one.node] : []))
    .slice(0, mostCallees);
}

/** `check.bind(null, file)`: what it is called with is not what stands there. */
function isBound(callee: Node, { program }: Pick<Walk, 'program'>, depth = 3): boolean {
  if (callee.type === 'Identifier') {
    const [def] = program.variableOf(callee)?.defs ?? [];
    const init = def?.type === 'Variable' ? def.node.init : undefined;
    return init != null && depth > 0 && isBound(init, { program }, depth - 1);
  }
  return (
    callee.type === 'CallExpression' &&
    callee.arguments.length > 1 &&
    callee.callee.type === 'MemberExpression' &&
    memberName(callee.callee) === 'bind'
  );
}

const mostCallees = 4;

/** More than one that it can be: whichever it is. */
function callEach(functions: readonly FunctionNode[], call: CallInWalk, walk: Walk): AbstractValue {
  const before = walk.state;
  let joined: { readonly value: AbstractValue; readonly state: Walk['state'] } | undefined =
    isReplaced(call.node, functions, walk.program)
      ? { value: leafOf(call.node, walk), state: before }
      : undefined;
  for (const fn of functions) {
    walk.state = before;
    const value = fn.generator
      ? begin(fn, call, walk)
      : walk.into.call({ fn, args: call.args }, walk);
    joined =
      joined === undefined
        ? { value, state: walk.state }
        : {
            value: joinValues(joined.value, value),
            state: joinStates(joined.state, walk.state, walk.program),
          };
  }
  if (joined === undefined) return leafOf(call.node, walk);
  walk.state = joined.state;
  return joined.value;
}

/** A generator does nothing before it is asked for its first value, and may never be asked for its last. */
function begin(fn: FunctionNode, call: CallInWalk, walk: Walk): AbstractValue {
  const before = walk.state;
  walk.into.call({ fn, args: call.args }, walk);
  const after = walk.state;
  walk.state = after.isLive ? joinStates(withFactsOf(after, before), before, walk.program) : before;
  return leafOf(call.node, walk);
}

/** Whether what a function does can matter to what is followed. */
function isWorthIt(fn: FunctionNode, { args, node }: CallInWalk, walk: Walk): boolean {
  if (walk.leads.has(fn)) return true;
  if (args.some((one) => isTelling(one, walk.state) || isKey(one))) return true;
  const around = walk.program.functionOf(fn);
  if (around !== undefined && walk.stack.includes(around)) return true;
  if (neverReturns(fn, walk.program)) return true;
  return (
    node.callee.type === 'MemberExpression' &&
    node.callee.object.type === 'ThisExpression' &&
    [...walk.state.variables.keys()].some(
      (one) => typeof one === 'string' && one.startsWith('this.'),
    )
  );
}

/** A public key that is written out: a function that is given one can make of it what verifies. */
function isKey(value: AbstractValue): boolean {
  return (
    value.kind === 'constant' &&
    typeof value.value === 'string' &&
    (value.value.includes('PUBLIC KEY') || /^[A-Za-z0-9+/]{40,200}=*$/.test(value.value))
  );
}

function isNamed(callee: Node, name: string): boolean {
  return callee.type === 'Identifier' && callee.name === name;
}
