import { intersection, union } from './sets.ts';
import { unknownValue, type Value } from './value.ts';

/** `-not`. */
export function negate(value: Value): Value {
  const { subject } = value;
  return {
    ...unknownValue,
    canBeTrue: value.canBeFalse,
    canBeFalse: value.canBeTrue,
    compared: value.compared,
    whenTrue: value.whenFalse,
    whenFalse: value.whenTrue,
    causes: decidersOf(value),
    ...(subject ? { subject: { ...subject, isNegated: !subject.isNegated } } : {}),
  };
}

/** `-and`: what is known when both are true, and when either is false. */
export function conjoin(left: Value, right: Value): Value {
  return {
    ...unknownValue,
    canBeTrue: left.canBeTrue && right.canBeTrue,
    canBeFalse: left.canBeFalse || right.canBeFalse,
    compared: union(left.compared, right.compared),
    whenTrue: union(left.whenTrue, right.whenTrue),
    whenFalse: eitherFalse(left, right),
    causes: union(decidersOf(left), decidersOf(right)),
  };
}

/** `-or`, by De Morgan. */
export function disjoin(left: Value, right: Value): Value {
  return negate(conjoin(negate(left), negate(right)));
}

/** What decides whether a value is true: of what was downloaded, whether anything was there. */
export function decidersOf(value: Value): Value['causes'] {
  if (value.causes.size > 0 || !value.canBeFalse || !value.canBeTrue) return value.causes;
  return new Set([value.content.size > 0 ? 'entry' : 'empty']);
}

function eitherFalse(left: Value, right: Value): Value['whenFalse'] {
  const rightFalse = union(left.whenTrue, right.whenFalse);
  if (!left.canBeFalse) return rightFalse;
  return right.canBeFalse ? intersection(left.whenFalse, rightFalse) : left.whenFalse;
}
