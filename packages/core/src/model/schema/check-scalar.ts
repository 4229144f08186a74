import type { ScalarNode, ScalarType } from '../yaml/index.ts';
import type { Check } from './check.ts';
import { checkCondition } from './check-condition.ts';
import { checkExpressions } from './check-expressions.ts';
import type { Definition, StringShape } from './definition.ts';
import { expected, quoted } from './expected.ts';
import { nearest } from './nearest.ts';
import { soleString } from './sole-string.ts';

/** Checks a scalar: its expressions, or its value where it has none. */
export function checkScalar(scalar: ScalarNode, check: Check): void {
  const literal = literalText(scalar);
  if (literal === undefined) checkExpressions(scalar, check, false);
  else if (isCondition(check.definition)) checkCondition(scalar, check);
  else if (scalar.type === 'string') refuseValue(scalar, literal, check);
  else checkLiteral(scalar, scalar.type, check);
}

/** The text of a scalar that is no expression. */
function literalText(scalar: ScalarNode): string | undefined {
  if (scalar.type !== 'string' || !scalar.value.includes('${{')) return scalar.value;
  return soleString(scalar);
}

/** An `if` is an expression without braces. */
function isCondition({ name }: Definition): boolean {
  return name === 'job-if' || name === 'step-if' || name === 'snapshot-if';
}

function checkLiteral(scalar: ScalarNode, type: Exclude<ScalarType, 'string'>, check: Check): void {
  if (takes(check.definition, type)) return;
  // What is no string becomes one where only a string will do.
  refuseValue(scalar, type === 'null' ? '' : scalar.value, check);
}

function takes(definition: Definition, type: Exclude<ScalarType, 'string'>): boolean {
  switch (type) {
    case 'null':
      return definition.isNull;
    case 'boolean':
      return definition.isBoolean;
    case 'number':
      return definition.isNumber;
  }
}

/** Refuses a text that no string of the definition fits. */
export function refuseValue(at: ScalarNode, text: string, { definition, refusals }: Check): void {
  if (definition.strings.some((shape) => fits(shape, text))) return;
  const what = text === '' ? 'an empty value' : quoted(text);
  const guess = nearest(
    text,
    definition.strings.flatMap(({ constant }) => constant ?? []),
  );
  const advice = guess === undefined ? expected(definition) : `"${guess}"`;
  refusals.refuse(at, `GitHub refuses ${what} ${refusals.where()}: write ${advice}`);
}

function fits({ constant, isFilled }: StringShape, text: string): boolean {
  return constant === undefined ? !isFilled || text !== '' : constant === text;
}
