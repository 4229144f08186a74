import { type Split, splitOn, turned, type Verdict } from './split.ts';
import { splitStatus } from './split-status.ts';
import type { State } from './state.ts';
import { statusIn } from './status-in.ts';
import { plainText, type Value } from './value.ts';

interface Operand {
  readonly value: Value;
  readonly name?: string | undefined;
}

/** `[ "$level" -le 6 ]`: decided where both are known. */
export function compareNumbers(
  operator: string,
  { left, right }: { readonly left: Operand; readonly right: Operand },
  state: State,
): Split {
  const holds = operators[operator];
  if (holds === undefined || !Object.hasOwn(operators, operator))
    return { yes: [state], no: [state] };
  // How many lines of a check's answer are good.
  const status = statusIn(left.value);
  if (status !== undefined) {
    const split = splitStatus(state, status);
    return /^-l/.test(operator) ? turned(split) : split;
  }
  const others = right.value.map(numberOf);
  return splitOn(state, {
    value: left.value,
    name: left.name,
    judge: (one) => {
      const number = numberOf(one);
      const verdicts = new Set(
        others.map((other): Verdict => {
          if (number === undefined || other === undefined) return 'both';
          return holds(number, other) ? 'yes' : 'no';
        }),
      );
      const [first = 'both'] = verdicts;
      return verdicts.size === 1 ? first : 'both';
    },
  });
}

const operators: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '-lt': (one, other) => one < other,
  '-le': (one, other) => one <= other,
  '-gt': (one, other) => one > other,
  '-ge': (one, other) => one >= other,
};

function numberOf(one: Value[number]): number | undefined {
  const text = plainText(one);
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
