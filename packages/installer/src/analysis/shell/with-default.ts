import { setAtoms } from './set-atoms.ts';
import { either, emptiness, empty, type Value } from './value.ts';

/** `${name:-operand}` and its like. */
export function withDefault(value: Value, operand: Value, operator: string): Value {
  if (operator.endsWith('?')) {
    return value.filter((one) => emptiness(one) !== 'empty').map(setAtoms);
  }
  const full = value.filter((one) => emptiness(one) !== 'empty').map(setAtoms);
  const isMaybeEmpty = value.some((one) => emptiness(one) !== 'full');
  if (operator.endsWith('+')) {
    return full.length === 0 ? empty : isMaybeEmpty ? either(operand, empty) : operand;
  }
  // Which of two it is stands with the variable itself: a test of it says no more than that.
  const isPlainDefault = operand.every((one) => emptiness(one) === 'empty');
  if (isPlainDefault) return value;
  return isMaybeEmpty ? either(operand, full) : value;
}
