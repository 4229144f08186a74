import { quoted } from '../../analysis/quoted.ts';
import type { CodeSink } from '../../analysis/sinks/code-sink.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Expression } from '../../model/index.ts';
import { isSettled } from './is-settled.ts';

/**
 * What strict says of an expression that nobody outside is known to write: a script with a hole in it is one
 * change away from an injection. Texts that can only be numbers, names of a list or answers of a test are fine.
 */
export function pastedAnyway(
  expression: Expression,
  { what }: CodeSink,
): FindingVerdict | undefined {
  const { tree } = expression;
  if (tree === undefined || isSettled(tree)) return undefined;
  const text = quoted(expression.text.trim());
  const message = `${text} is pasted into ${what}, which runs it as code; nobody outside is known to write it, and handed over by "env" it stays data whoever does`;
  return finding(expression, message, { severity: 'info' });
}
