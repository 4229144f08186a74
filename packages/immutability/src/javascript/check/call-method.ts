import { type AbstractValue, noFacts } from './abstract-value.ts';
import { callCallbacks } from './call-callbacks.ts';
import { pour } from './call-files.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { callPromise } from './call-promise.ts';
import { isName } from './content-of.ts';
import { equalFacts } from './equal-facts.ts';
import { weakenFacts } from './facts.ts';
import { feed } from './feed.ts';
import { filesOf } from './files-of.ts';
import { hashedBy } from './hashed-by.ts';
import { anything, leafOf, madeOf } from './make-value.ts';
import { ofDigest } from './of-digest.ts';
import { signedFacts } from './signed-facts.ts';
import { spellings } from './spellings.ts';
import { useValue } from './use-value.ts';
import type { Walk } from './walk.ts';
import { withFactsOf } from './with-facts-of.ts';

/** Methods of values that are followed; undefined for others. */
export function callMethod(call: CallInWalk, walk: Walk): AbstractValue | undefined {
  const { receiver, node } = call;
  const { callee } = node;
  if (receiver === undefined || callee.type !== 'MemberExpression') return undefined;
  if (callee.property.type !== 'Identifier' || callee.computed) return undefined;
  const { name } = callee.property;
  return (
    callPromise(name, call, walk) ??
    (receiver.kind === 'hasher' ? ofHasher(receiver, { ...call, name }, walk) : undefined) ??
    ofComparison(receiver, { ...call, name }, walk) ??
    (filesOf(receiver, walk.state).length > 0
      ? ofFile(receiver, { ...call, name }, walk)
      : undefined) ??
    (hashedBy(receiver, walk.state) ? ofDigest(name, receiver, call) : undefined) ??
    (texts.has(name) ? madeOf(name, node, [receiver]) : undefined) ??
    callCallbacks(name, call, walk)
  );
}

interface MethodCall extends CallInWalk {
  readonly name: string;
}

function ofHasher(
  hasher: Extract<AbstractValue, { kind: 'hasher' }>,
  call: MethodCall,
  walk: Walk,
): AbstractValue | undefined {
  const { name, args, node } = call;
  const [first] = args;
  switch (name) {
    case 'update':
    case 'write':
    case 'end':
      if (first !== undefined) feed(hasher, isName(first, walk) ? anything : first, walk);
      return hasher;
    case 'digest':
    case 'read':
      return { kind: 'digest', key: hasher.key, algorithm: hasher.algorithm };
    case 'verify': {
      const data: AbstractValue = { kind: 'digest', key: hasher.key, algorithm: hasher.algorithm };
      return {
        kind: 'test',
        whenTrue: signedFacts({ data, key: first, node, what: 'a signature' }, walk),
        whenFalse: noFacts,
      };
    }
    case 'on':
    case 'once':
      listen(leafOf(node, walk), call, walk);
      return hasher;
    case 'setEncoding':
      return hasher;
    default:
      return anything;
  }
}

/** `a.equals(b)`, `list.includes(hash)` */
function ofComparison(
  receiver: AbstractValue,
  { name, args, node }: MethodCall,
  walk: Walk,
): AbstractValue | undefined {
  const [first] = args;
  if (first === undefined || !comparisons.has(name)) return undefined;
  const proved = equalFacts([receiver, first], node, walk);
  if (proved.size === 0) return undefined;
  if (name === 'localeCompare') return { kind: 'test', whenTrue: noFacts, whenFalse: proved };
  const isPart = name !== 'equals' && hashedBy(receiver, walk.state) !== undefined;
  const whenTrue = isPart ? weakenFacts(proved, partial) : proved;
  return { kind: 'test', whenTrue, whenFalse: noFacts };
}

const comparisons: ReadonlySet<string> = new Set([
  'equals',
  'includes',
  'startsWith',
  'endsWith',
  'has',
  'localeCompare',
]);

const partial = {
  conditions: [],
  flaw: 'fails-open',
  why: 'but an empty one, or a part of it, passes too',
} as const;

function ofFile(file: AbstractValue, call: MethodCall, walk: Walk): AbstractValue | undefined {
  const { name } = call;
  if (bodies.has(name)) return file;
  if (name === 'pipe' || name === 'pipeTo' || name === 'pipeThrough') {
    pour({ node: call.node, args: [file, ...call.args] }, walk);
    return call.args[0] ?? file;
  }
  if (name === 'on' || name === 'once') {
    listen(file, call, walk);
    return file;
  }
  if (name === 'json') {
    useValue(file, call.node, walk);
    return leafOf(call.node, walk);
  }
  return texts.has(name) || name === 'slice' || name === 'replace'
    ? madeOf(name, call.node, [file, ...call.args])
    : undefined;
}

/** A listener runs later: what it does is done then, and what it proves is not proved here. */
function listen(file: AbstractValue, { name, node, args }: MethodCall, walk: Walk): void {
  const [event, listener] = args;
  if (listener?.kind !== 'function') return;
  if (event?.kind === 'constant' && event.value === 'error') return;
  const before = walk.state;
  const isFirst = name === 'once' && !(event?.kind === 'constant' && event.value === 'end');
  const given = isFirst ? leafOf(node, walk) : file;
  walk.into.call({ fn: listener.node, args: [given] }, walk);
  walk.state = walk.state.isLive ? withFactsOf(walk.state, before) : before;
}

const bodies: ReadonlySet<string> = new Set([
  'arrayBuffer',
  'blob',
  'buffer',
  'bytes',
  'clone',
  'getReader',
  'readBody',
  'readBodyBuffer',
  'stream',
  'text',
  'toString',
  'trim',
  'valueOf',
]);

const texts: ReadonlySet<string> = new Set([...spellings, 'split', 'subarray']);
