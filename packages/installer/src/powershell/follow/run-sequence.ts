import type { PsNode } from '../tree/ps-node.ts';
import { union } from '../values/sets.ts';
import { nullValue, type Value } from '../values/value.ts';
import type { Machine } from './machine.ts';
import { copyOf } from './state.ts';
import { tell } from './told.ts';

type Sequence = Extract<PsNode, { readonly kind: 'sequence' }>;

export function runSequence(machine: Machine, { body, isBlock }: Sequence): Value {
  let last = nullValue;
  for (const node of body) {
    if (!machine.state) return last;
    if (machine.frames.isTrying && canFail(node)) machine.frames.throws.push(copyOf(machine.state));
    const value = machine.evaluate(node);
    if (gives(node) && !isNothing(value)) last = after(last, value);
    if (!isBlock || !machine.state || !isOutput(node, value)) continue;
    machine.state.outputs += 1;
    if (machine.calls.length === 0) tell(machine, node, true);
  }
  return last;
}

/** Bytes that a function has given are among what it gives, whatever else does. */
function after(last: Value, value: Value): Value {
  if (last.content.size === 0) return value;
  return { ...value, content: union(last.content, value.content) };
}

/** What stands alone is given by the function that it stands in. */
function isOutput(node: PsNode, value: Value): boolean {
  if (node.kind !== 'command') return outputKinds.has(node.kind) && !isNothing(value);
  const [first] = node.name.kind === 'text' ? node.name.parts : [];
  const name = typeof first === 'string' ? first.toLowerCase() : '';
  if (name === 'write-output' || name === 'echo') return true;
  return !name.includes('-') && !isNothing(value) && value.texts.length > 0;
}

const outputKinds = new Set<PsNode['kind']>([
  'text',
  'variable',
  'binary',
  'unary',
  'list',
  'member',
  'index',
]);

function isNothing({ canBeTrue, texts, content, hashes }: Value): boolean {
  return !canBeTrue && content.size + hashes.size === 0 && texts[0] === '';
}

/** `$done = $true; break` cannot be where an error comes from. */
function canFail(node: PsNode): boolean {
  if (node.kind === 'flow') return node.value !== undefined && node.how !== 'throw';
  return !(node.kind === 'assign' && ['variable', 'text'].includes(node.value.kind));
}

/** Statements that give nothing leave the value of a function to those before them. */
function gives(node: PsNode): boolean {
  return !['assign', 'function', 'flow'].includes(node.kind);
}
