import type { ExpressionFault, ParsedExpression } from '../expression/types.ts';
import type { ScalarNode } from '../yaml/index.ts';
import type { Check } from './check.ts';
import { quoted } from './expected.ts';
import { faultsOf } from './faults-of.ts';

/** A parsed expression where it stands: its text begins at `offset` of the scalar's value. */
export interface Standing {
  readonly scalar: ScalarNode;
  readonly offset: number;
  readonly text: string;
  readonly parsed: ParsedExpression;
}

/** Refuses what is wrong with an expression at its place. */
export function checkParsed(standing: Standing, check: Check): void {
  const { parsed } = standing;
  const { allowed } = check;
  if (allowed.passed.has(parsed)) return;
  const faults = faultsOf(parsed, allowed);
  if (faults.length === 0) allowed.passed.add(parsed);
  for (const fault of faults) report(fault, standing, check);
}

function report(
  fault: ExpressionFault,
  { scalar, offset, text }: Standing,
  { refusals }: Check,
): void {
  const at = scalar.part(offset + fault.from, offset + fault.to);
  const message = `cannot read ${quoted(text)} ${refusals.where()} as an expression: ${fault.message}`;
  if (fault.kind === 'limit') refusals.limit(at, 'too-deep', message);
  else refusals.refuse(at, message);
}
