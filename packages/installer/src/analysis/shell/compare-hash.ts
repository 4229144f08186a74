import { addCheck } from './add-check.ts';
import type { Comparison } from './comparison.ts';
import type { Context } from './context.ts';
import { hashIn } from './hash-in.ts';
import { isOfSameFile } from './is-of-same-file.ts';
import { missingTool } from './missing-tool.ts';
import { joined, type Note } from './note.ts';
import { saysLittle } from './says-little.ts';
import { sourceOf } from './source-of.ts';
import { type Split, together } from './split.ts';
import { splitStatus } from './split-status.ts';
import type { State } from './state.ts';
import type { CheckedSource } from './status.ts';
import { type Alternative, emptiness, plainText } from './value.ts';

/** The check itself: what is computed of a download stands on the left. */
export function compareHash(state: State, comparison: Comparison, context: Context): Split {
  const { left, right } = comparison;
  const splits = left.value.map((actual) => {
    const rest = { ...comparison, left: { value: [actual] } };
    const known = { ...state, notes: joined(state.notes, actual.notes) };
    const hash = hashIn(actual);
    if (hash === undefined) return compareLoosely(known, rest);
    const pairs = right.value.map((expected) => ({ hash, actual, expected, state: known }));
    return together(pairs.map((pair) => one(pair, rest, context)));
  });
  const all = together(splits);
  return { ...all, yes: dedupe(all.yes), no: dedupe(all.no) };
}

function dedupe(states: readonly State[]): readonly State[] {
  const seen = new Map<string, State>();
  for (const state of states) {
    const key = JSON.stringify([
      state.files.map((f) => f.checked),
      state.notes.map((n) => [n.kind, n.start]),
    ]);
    if (!seen.has(key)) seen.set(key, state);
  }
  return [...seen.values()];
}

interface Pair {
  readonly hash: NonNullable<ReturnType<typeof hashIn>>;
  /** All that the hash stands in. */
  readonly actual: Alternative;
  readonly expected: Alternative;
  readonly state: State;
}

function one(
  { hash, actual, expected, state }: Pair,
  { at, tool, isLoose = false, isTurned = false }: Comparison,
  context: Context,
): Split {
  const bare = isLoose ? withoutStars(expected) : expected;
  const kind = emptiness(bare);
  const text = plainText(bare) ?? '';
  // Both behind the same letter, so that a shell without quotes does not fall over them.
  const isBare = kind === 'empty' || /^[xX_]$/.test(text);
  if (isBare) {
    const differs = splitStatus(state, { kind: 'unknown' });
    const note: Note = { kind: 'empty', name: 'the expected value', isCarried: true, ...at };
    if (isLoose) return { yes: noted(differs.yes, note), no: [] };
    return { yes: [], no: noted(differs.no, { kind: 'mismatch', ...at }).map(unspoken) };
  }
  if (kind === 'full' && saysLittle(expected, isLoose))
    return splitStatus(state, { kind: 'unknown' });
  const files = state.files.filter(({ path }) => path === hash.path);
  const isBeside =
    isLoose &&
    text !== '' &&
    actual.atoms.some((each) => typeof each === 'string' && each.includes(text));
  if (isBeside || isOfSameFile(hashIn(expected), hash, state)) {
    return {
      yes: noted([{ ...state, status: { kind: 'ok' } }], { kind: 'itself', ...at }),
      no: [],
    };
  }
  const source: CheckedSource = sourceOf(expected, { path: hash.path, state, context });
  const check = addCheck(
    { ...at, tool: hash.algorithm === '' ? tool : hash.algorithm, source },
    context,
  );
  const split = splitStatus(
    { ...state, notes: joined(state.notes, expected.notes) },
    {
      ...{ kind: 'check', check, path: files.map(({ path }) => path), source },
      at,
      isNegated: false,
    },
  );
  if (!isLoose) return split;
  const missing = isTurned ? missingTool(actual, state, context) : undefined;
  if (missing !== undefined)
    return withWay(split, state, { kind: 'tool-missing', tool: missing, ...at });
  if (kind === 'full') return split;
  const name = 'the expected value';
  return withWay(split, state, { kind: 'empty', name, isCarried: false, ...at });
}

/** One way more on which they are the same, though nothing was compared. */
function withWay({ yes, no }: Split, state: State, note: Note): Split {
  return { yes: [...yes, ...noted([{ ...state, status: { kind: 'ok' } }], note)], no };
}

function withoutStars(one: Alternative): Alternative {
  return {
    ...one,
    atoms: one.atoms.map((each) => (typeof each === 'string' ? each.replace(/[*^$]/g, '') : each)),
  };
}

function unspoken(state: State): State {
  return { ...state, hasSpoken: false };
}

function noted(states: readonly State[], note: Note): readonly State[] {
  return states.map((state) => ({ ...state, notes: joined(state.notes, [note]) }));
}

function compareLoosely(state: State, { left, right, at }: Comparison): Split {
  const [actual] = left.value;
  const isEmpty = actual !== undefined && emptiness(actual) !== 'full';
  const canEqual = right.value.some((one) => emptiness(one) !== 'full');
  const no = noted([{ ...state, status: { kind: 'failed' } }], { kind: 'mismatch', ...at });
  if (isEmpty && !canEqual) return { yes: [], no };
  const note: Note = { kind: 'empty', name: 'the computed hash', isCarried: false, ...at };
  return { yes: noted([{ ...state, status: { kind: 'ok' } }], note), no };
}
