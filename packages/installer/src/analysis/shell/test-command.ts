import type { Span } from '../analysis.ts';
import type { Argument } from './arguments.ts';
import { compare } from './compare.ts';
import { compareNumbers } from './compare-numbers.ts';
import type { Context } from './context.ts';
import { emptyNotes } from './empty-notes.ts';
import { findFile } from './files.ts';
import { hashIn } from './hash-in.ts';
import { isCheckValue } from './is-check-value.ts';
import { joined } from './note.ts';
import { originNotes } from './origin-notes.ts';
import { setAtoms } from './set-atoms.ts';
import { judgeFull, type Split, splitOn, together, turned } from './split.ts';
import type { State } from './state.ts';
import { lookUp, put } from './table.ts';
import { empty, lettersOf } from './value.ts';

export interface Asking {
  readonly state: State;
  readonly at: Span;
  readonly context: Context;
}

/** `[ … ]` and `test …`. */
export function splitTest(args: readonly Argument[], asking: Asking): Split {
  const texts = args.map(({ value }) => lettersOf(value));
  const or = texts.lastIndexOf('-o');
  if (or > 0 && args.length > 4) return either(args.slice(0, or), args.slice(or + 1), asking);
  const and = texts.lastIndexOf('-a');
  if (and > 0 && args.length > 4) return both(args.slice(0, and), args.slice(and + 1), asking);
  const [first] = texts;
  if (first === '!' && args.length > 1) return turned(splitTest(args.slice(1), asking));
  const [one, operator, other] = args;
  if (args.length === 0 || one === undefined) return { yes: [], no: [asking.state] };
  if (args.length === 1) return splitUnary('-n', one, asking);
  if (args.length === 2 && operator !== undefined) return splitUnary(first ?? '', operator, asking);
  return splitBinary(
    { left: one, operator: texts[1] ?? '', right: other ?? { value: empty } },
    asking,
  );
}

function either(one: readonly Argument[], other: readonly Argument[], asking: Asking): Split {
  const first = splitTest(one, asking);
  const rest = first.no.map((state) => splitTest(other, { ...asking, state }));
  const { yes, no } = together(rest);
  return { yes: [...first.yes, ...yes], no };
}

function both(one: readonly Argument[], other: readonly Argument[], asking: Asking): Split {
  const first = splitTest(one, asking);
  const rest = first.yes.map((state) => splitTest(other, { ...asking, state }));
  const { yes, no } = together(rest);
  return { yes, no: [...first.no, ...no] };
}

export function splitUnary(operator: string, operand: Argument, asking: Asking): Split {
  switch (operator) {
    case '-n':
      return splitFull(operand, asking);
    case '-z':
      return turned(splitFull(operand, asking));
    case '-f':
    case '-e':
    case '-s':
    case '-r':
      return splitFile(operand, asking);
    default:
      return { yes: [asking.state], no: [asking.state] };
  }
}

function splitFull({ value, name }: Argument, { state, at }: Asking): Split {
  const isRelevant = isCheckValue({ value, name });
  const split = splitOn(state, {
    ...{ value, name, judge: judgeFull },
    refine: (one, isYes) => (isYes ? setAtoms(one) : { ...one, atoms: [] }),
    note: (one, isYes) =>
      isYes
        ? originNotes(one, { at, isDefault: false })
        : emptyNotes(one, { at, name, isRelevant }),
  });
  const isHash = name !== undefined && value.some((one) => hashIn(one) !== undefined);
  return isHash ? { ...split, yes: split.yes.map((one) => withSet(one, name)) } : split;
}

/** From here on the hash is known to have letters. */
function withSet(state: State, name: string): State {
  const value = lookUp(state.variables, name)?.map((one) => ({
    ...one,
    atoms: one.atoms.map((each) =>
      typeof each !== 'string' && each.kind === 'hash' ? { ...each, isSet: true } : each,
    ),
  }));
  return { ...state, variables: put(state.variables, name, value) };
}

function splitFile({ value }: Argument, { state, at }: Asking): Split {
  const file = findFile(state, value);
  if (file === undefined || file.sites.length === 0) return { yes: [state], no: [state] };
  const files = state.files.filter((one) => one !== file);
  const notes = joined(state.notes, [{ kind: 'not-fetched', sites: file.sites, ...at }]);
  return { yes: [state], no: [{ ...state, files, notes }] };
}

export interface Binary {
  readonly left: Argument;
  readonly operator: string;
  readonly right: Argument;
  readonly isLoose?: boolean;
}

export function splitBinary(
  { left, operator, right, isLoose = false }: Binary,
  asking: Asking,
): Split {
  const { state, at, context } = asking;
  const comparison = { left, right, at, tool: '', isLoose };
  // Numbers: letters of a hash count for nothing there.
  const isHash = [...left.value, ...right.value].some((one) => hashIn(one) !== undefined);
  if (isHash && /^-(?:eq|ne)$/.test(operator)) return { yes: [state], no: [state] };
  switch (operator) {
    case '=':
    case '==':
    case '-eq':
    case '-ef':
      return compare(state, comparison, context);
    case '!=':
    case '-ne':
      return turned(compare(state, comparison, context));
    case '=~':
      return compare(state, { ...comparison, isLoose: true }, context);
    default:
      return compareNumbers(operator, { left, right }, state);
  }
}
