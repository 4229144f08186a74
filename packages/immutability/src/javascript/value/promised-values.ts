import type { NewExpression } from 'estree';
import { isFunction } from '../program/is-function.ts';
import type { Ask } from './ask.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Values } from './value.ts';

/** `new Promise((resolve) => … resolve(x) …)`; undefined for others, and where `resolve` is handed on. */
export function promisedValues(
  { callee, arguments: [executor] }: NewExpression,
  frame: Frame | undefined,
  ask: Ask,
): Values | undefined {
  if (callee.type !== 'Identifier' || callee.name !== 'Promise' || !isFunction(executor)) return;
  const [resolve] = executor.params;
  if (resolve?.type !== 'Identifier') return undefined;
  const references = ask.program.variableOf(resolve)?.references ?? [];
  const values = references.map(({ identifier }) => {
    if (identifier.type !== 'Identifier') return undefined;
    const call = ask.program.parentOf(identifier);
    if (call?.type !== 'CallExpression' || call.callee !== identifier) return undefined;
    const [value] = call.arguments;
    return value === undefined ? { cases: [], isOpen: false } : ask.valuesOf(value, frame);
  });
  return values.every((one) => one !== undefined) ? unionOf(values) : undefined;
}
