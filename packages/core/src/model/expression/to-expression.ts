import type { ScalarNode } from '../yaml/index.ts';
import { parseExpression } from './parse-expression.ts';
import type { Expression, ExpressionProblem, ParsedExpression } from './types.ts';

interface Spelled {
  readonly scalar: ScalarNode;
  readonly offset: number;
  readonly text: string;
}

/** An expression where it stands; `parse` runs when its tree or problem is first read. */
export function toExpression(spelled: Spelled, parse = parseExpression): Expression {
  const { scalar, offset, text } = spelled;
  const { source, start, end } = scalar.part(offset, offset + text.length);
  let parsed: ParsedExpression | undefined;
  const once = () => {
    parsed ??= parse(text);
    return parsed;
  };
  return {
    ...spelled,
    source,
    start,
    end,
    get tree() {
      return once().tree;
    },
    get problem() {
      return toProblem(spelled, once());
    },
  };
}

function toProblem(
  { scalar, offset, text }: Spelled,
  { fault }: ParsedExpression,
): ExpressionProblem | undefined {
  if (fault === undefined) return undefined;
  const at = scalar.part(offset + fault.from, offset + fault.to);
  return {
    kind: fault.kind,
    at,
    message: `cannot parse "${text}" as an expression: ${fault.message}`,
  };
}
