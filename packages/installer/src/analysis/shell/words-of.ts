import { fieldsOf } from './fields.ts';
import { either, type Value } from './value.ts';

/** Any of the words that a list without quotes can be: which of several lists it is nobody knows. */
export function wordsOf(value: Value): Value {
  return either(...value.slice(0, 48).map((one) => fieldsOf(one).slice(0, 60)));
}
