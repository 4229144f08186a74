import { assign } from './assign.ts';
import type { Running } from './hash-command.ts';
import type { Line } from './line.ts';
import { dropStatus } from './split-status.ts';
import type { State } from './state.ts';
import { put } from './table.ts';
import { empty, lettersOf } from './value.ts';

/** `local`, `export` and their like. */
export function declare(
  { program, args, at }: Running,
  { command, state, context }: Line,
): readonly State[] {
  const isReference = args.some(({ value }) => /^-\w*n/.test(lettersOf(value) ?? ''));
  if (isReference && /^(?:declare|local|typeset)$/.test(program))
    context.shared.doubts.set(`${reference} ${at.start}`, { ...at, reason: reference });
  const calls = context.calls.at(-1);
  const isLocal = program !== 'export' && program !== 'readonly';
  let after = state;
  for (const one of command.args) {
    if (one.type !== 'Assignment') continue;
    if (isLocal) calls?.locals.add(one.name);
    after = assign(one, after, context);
  }
  let { variables } = after;
  for (const { value } of args) {
    const name = lettersOf(value) ?? '';
    if (!isLocal || !/^\w+$/.test(name)) continue;
    calls?.locals.add(name);
    if (calls !== undefined) variables = put(variables, name, empty);
  }
  // `local x=$(…)` always succeeds, whatever stands inside: a check in there is not asked for.
  return [{ ...dropStatus(after), variables, status: { kind: 'ok' } }];
}

const reference = 'a variable that is another name for a variable is not followed';
