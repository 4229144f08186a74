import type { Program } from '../program/program.ts';
import { type AbstractValue, type Constant, type Facts, noFacts } from './abstract-value.ts';
import { meetOfCases } from './meet-of-cases.ts';

/** What holds where a value is true (or is not); undefined where it never is so. */
export function factsWhen(value: AbstractValue, is: boolean, program: Program): Facts | undefined {
  switch (value.kind) {
    case 'constant':
      return Boolean(value.value) === is ? noFacts : undefined;
    case 'test':
      return is ? value.whenTrue : value.whenFalse;
    case 'cases':
      return meetOfCases(value.cases, program, (one) => factsWhen(one, is, program));
    case 'leaf':
    case 'made':
      return noFacts;
    default:
      return is ? noFacts : undefined;
  }
}

/** What holds where a value equals a constant (or does not); undefined where that is never so. */
export function factsWhenEqual(
  value: AbstractValue,
  constant: Constant,
  options: { readonly is: boolean; readonly isLoose: boolean; readonly program: Program },
): Facts | undefined {
  switch (value.kind) {
    case 'constant':
      return isEqual(value.value, constant, options.isLoose) === options.is ? noFacts : undefined;
    case 'test':
      // An exit code, or the outcome of `Buffer.compare`, is a test too: 0 where it is false.
      if (typeof constant !== 'boolean' && constant !== 0) return noFacts;
      return (constant !== 0 && constant) === options.is ? value.whenTrue : value.whenFalse;
    case 'cases':
      return meetOfCases(value.cases, options.program, (one) =>
        factsWhenEqual(one, constant, options),
      );
    default:
      return noFacts;
  }
}

function isEqual(one: Constant, other: Constant, isLoose: boolean): boolean {
  return one === other || (isLoose && one == null && other == null);
}
