import type { Context } from './context.ts';
import { elementsOf } from './elements-of.ts';
import { joined } from './note.ts';
import { dropStatus } from './split-status.ts';
import type { State } from './state.ts';
import { outcomesOf } from './substitution.ts';
import type { NodeOf } from './syntax.ts';
import { lookUp, put } from './table.ts';
import { concat, either, empty, type Value } from './value.ts';
import { valueOfWord } from './value-of-word.ts';

type Assignment = NodeOf<'Assignment'>;

/** Sets a variable; what stands in `$(…)` has run. */
export function assign(assignment: Assignment, state: State, context: Context): State {
  const { value } = assignment;
  if (value.type === 'ArrayValue') return assignArray(assignment, state, context);
  const expanded = valueOfWord(value, state, context);
  return set(assignment, expanded.value, expanded.state);
}

function set({ name, append, index }: Assignment, value: Value, state: State): State {
  const key = index === undefined ? name : `${name}[${index.text}]`;
  const before = append === true ? (lookUp(state.variables, key) ?? empty) : empty;
  const whole = append === true ? concat([before, value]) : value;
  const variables = put(state.variables, key, whole);
  if (index === undefined) return { ...state, variables };
  const all = either(lookUp(state.variables, name) ?? whole, whole);
  return { ...state, variables: put(variables, name, all) };
}

function assignArray({ name, value, append }: Assignment, before: State, context: Context): State {
  let state = before;
  const values: Value[] = [];
  for (const word of value.type === 'ArrayValue' ? value.elements.slice(0, 200) : []) {
    const expanded = valueOfWord(word, state, context);
    state = expanded.state;
    values.push(expanded.value);
    const key = /^\[(.+?)\]=/.exec(word.text)?.[1];
    if (key !== undefined) {
      state = {
        ...state,
        variables: put(state.variables, `${name}[${key}]`, expanded.value),
      };
    }
  }
  const old = append === true ? [lookUp(state.variables, name) ?? empty] : [];
  let variables = put(state.variables, name, either(empty, ...old, ...values));
  const first = append === true ? (elementsOf(name, state)?.length ?? 0) : 0;
  for (const [index, one] of values.entries())
    variables = put(variables, `${name}[${first + index}]`, one);
  variables = put(variables, `${name}[${first + values.length}]`, undefined);
  return { ...state, variables };
}

/** `a=$(…)` alone: each way through what stands inside goes on by itself, with its status. */
export function assignWays(
  assignments: readonly Assignment[],
  states: readonly State[],
  context: Context,
): readonly State[] {
  const [only] = assignments;
  const script =
    assignments.length === 1 && only !== undefined ? soleSubstitution(only) : undefined;
  if (only === undefined || script === undefined) {
    return states.map((state) => assignAll(assignments, state, context));
  }
  return outcomesOf(script, states.map(dropStatus), context).map(({ state, value, before }) =>
    set(only, value, { ...state, notes: joined(before, state.notes) }),
  );
}

function assignAll(assignments: readonly Assignment[], state: State, context: Context): State {
  // `$((n + 1))` runs nothing, and is never the reason why a script ends.
  const hasCommand = assignments.some(({ text }) => /\$\((?!\()|`/.test(text));
  const after = assignments.reduce((one, each) => assign(each, one, context), state);
  // The words were read with `$?` in place; from here on it is that of the assignment.
  return hasCommand ? after : { ...dropStatus(after), status: { kind: 'ok' } };
}

function soleSubstitution({ value }: Assignment) {
  if (value.type !== 'Word' || value.parts?.length !== 1) return undefined;
  const [part] = value.parts;
  const inner = part?.type === 'DoubleQuoted' && part.parts.length === 1 ? part.parts[0] : part;
  return inner?.type === 'CommandExpansion' ? inner.script : undefined;
}
