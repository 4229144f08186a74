import { quoted } from '../expression/quoted.ts';
import type { ExpressionFault, ParsedExpression } from '../expression/types.ts';
import type { ScalarNode } from '../yaml/index.ts';
import type { Allowed } from './allowed.ts';
import { faultsOf } from './faults-of.ts';
import type { Refusals } from './refusals.ts';

/** A parsed expression where it stands: its text begins at `offset` of the scalar's value. */
interface Standing {
  readonly scalar: ScalarNode;
  readonly offset: number;
  readonly text: string;
  readonly parsed: ParsedExpression;
}

// One is enough to act, and a hostile expression has thousands.
const maxFaults = 10;

/** Refuses what is wrong with an expression at its place. */
export function checkParsed(standing: Standing, allowed: Allowed, refusals: Refusals): void {
  const { text, parsed } = standing;
  if (allowed.passed.has(parsed) || refusals.isFull) return;
  const faults = faultsOf(text, parsed, allowed);
  if (faults.length === 0) allowed.passed.add(parsed);
  for (const fault of faults.slice(0, maxFaults)) report(fault, standing, refusals);
}

function report(
  fault: ExpressionFault,
  { scalar, offset, text }: Standing,
  refusals: Refusals,
): void {
  const at = scalar.part(offset + fault.from, offset + fault.to);
  const message = `cannot read ${quoted(text)} ${refusals.where()} as an expression: ${fault.message}`;
  if (fault.kind === 'limit') refusals.limit(at, 'too-deep', message);
  else refusals.refuse(at, message);
}
