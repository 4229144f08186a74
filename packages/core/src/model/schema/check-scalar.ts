import type { ScalarNode } from '../yaml/index.ts';
import { checkCondition } from './check-condition.ts';
import { checkExpressions } from './check-expressions.ts';
import type { Definition } from './definition.ts';
import { isInsert } from './is-insert.ts';
import type { Refusals } from './refusals.ts';
import { refusedText } from './refused-text.ts';
import type { Slot } from './slot.ts';
import { soleString } from './sole-string.ts';
import { takesText } from './takes-text.ts';

/** Checks a scalar: its expressions, or its value where it has none. */
export function checkScalar(scalar: ScalarNode, slot: Slot, refusals: Refusals): void {
  const { definition } = slot;
  const literal = literalText(scalar);
  if (literal === undefined) checkTemplate(scalar, slot, refusals);
  else if (isCondition(definition)) checkCondition(scalar, slot, refusals);
  else if (!takes(definition, scalar, literal)) refuse(scalar, slot, refusals);
}

function checkTemplate(scalar: ScalarNode, slot: Slot, refusals: Refusals): void {
  if (isInsert(scalar.value)) {
    const message = `GitHub takes "insert" as a key only, not ${refusals.where()}: write an expression`;
    refusals.refuse(scalar, message);
  } else checkExpressions(scalar, slot, refusals);
}

/** The text of a scalar that is no expression. */
function literalText(scalar: ScalarNode): string | undefined {
  if (!scalar.value.includes('${{') || scalar.type !== 'string') return scalar.value;
  return soleString(scalar);
}

/** An `if` is an expression without braces. */
function isCondition({ name }: Definition): boolean {
  return name === 'job-if' || name === 'step-if' || name === 'snapshot-if';
}

// What is no string becomes one where only a string will do.
function takes(definition: Definition, { type }: ScalarNode, text: string): boolean {
  if (definition.texts === 'any') return true;
  switch (type) {
    case 'string':
      return takesText(definition, text);
    case 'null':
      return definition.isNull || takesText(definition, '');
    case 'boolean':
      return definition.isBoolean || takesText(definition, text);
    case 'number':
      return definition.isNumber || takesText(definition, text);
  }
}

function refuse(scalar: ScalarNode, { definition }: Slot, refusals: Refusals): void {
  const text = scalar.type === 'null' ? '' : (soleString(scalar) ?? scalar.value);
  refusals.refuse(scalar, refusedText(text, definition, refusals));
}
