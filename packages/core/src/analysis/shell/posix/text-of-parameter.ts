import { isSafeClass } from '../is-safe-class.ts';
import type { Context, NodeOf } from './context.ts';
import { mixed, sole } from './mixed.ts';
import type { ShellText } from './piece.ts';
import { valueOfName } from './text-of-variable.ts';

type Parameter = NodeOf<'ParameterExpansion'>;
type TextOf = (word: NodeOf<'Word'>, context: Context) => ShellText;

/** What `${NAME…}` becomes. */
export function textOfParameter(
  { prefix, parameter, operation }: Parameter,
  context: Context,
  textOf: TextOf,
): ShellText {
  if (prefix === '#') return sole({ kind: 'harmless' });
  // `${!NAME}` is the variable whose name another one holds.
  if (prefix === '!') return sole({ kind: 'unknown' });
  const value = valueOfName(parameter, context);
  switch (operation?.type) {
    case undefined:
      return value;
    case 'Default': {
      const operand = textOf(operation.operand, context);
      if (operation.operator.endsWith('+')) return [mixed([operand, []])];
      return operation.operator.endsWith('?') ? value : [mixed([value, operand])];
    }
    case 'Replace':
      return replaced(value, operation, textOf(operation.replacement, context));
    case 'Remove':
    case 'Slice':
    case 'CaseModification':
    case 'Transform':
    case 'Names':
    case 'Unknown':
      return [mixed([value])];
  }
}

type Replace = Extract<Parameter['operation'], { readonly type: 'Replace' }>;

/** `${X//[^a-z0-9]/-}` leaves nothing that means anything to a shell. */
function replaced(value: ShellText, { operator, pattern }: Replace, by: ShellText): ShellText {
  const kept = /^\[[!^](.+)\]$/s.exec(pattern.text)?.[1];
  const isSafe = operator === '//' && kept !== undefined && isSafeClass(kept);
  return isSafe ? [mixed([sole({ kind: 'harmless' }), by])] : [mixed([value, by])];
}
