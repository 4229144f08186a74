import { isReason, joined, type Note } from './note.ts';
import type { State } from './state.ts';
import { put } from './table.ts';
import { emptiness, type Value } from './value.ts';

/** The ways on which something holds, and those on which it does not. */
export interface Split {
  readonly yes: readonly State[];
  readonly no: readonly State[];
  /** Ways that ended while it was asked: `exit` in a condition. */
  readonly left?: readonly State[];
}

export type Verdict = 'yes' | 'no' | 'both';

type Alternative = Value[number];

export interface Question {
  readonly value: Value;
  /** The variable that is all of the word, which then is known better. */
  readonly name?: string | undefined;
  readonly judge: (one: Alternative) => Verdict;
  /** What `both` becomes on each side. */
  readonly refine?: (one: Alternative, isYes: boolean) => Alternative;
  /** What is to be noted when it could go either way. */
  readonly note?: (one: Alternative, isYes: boolean) => readonly Note[];
}

/** Parts the ways by what a word can be. */
export function splitOn(state: State, question: Question): Split {
  const judged = question.value.map((one) => ({ one, verdict: question.judge(one) }));
  const side = (isYes: boolean): readonly State[] => {
    const wanted = judged.filter(({ verdict }) => verdict !== (isYes ? 'no' : 'yes'));
    if (wanted.length === 0) return [];
    const isReal = wanted.length < judged.length || wanted.some((w) => w.verdict === 'both');
    if (!isReal) return [withEmptiness(state, { question, wanted, isYes })];
    return [narrowed(state, { question, wanted, isYes })];
  };
  return { yes: side(true), no: side(false) };
}

interface Wanted {
  readonly question: Question;
  readonly wanted: readonly { readonly one: Alternative; readonly verdict: Verdict }[];
  readonly isYes: boolean;
}

// A value that is never there is no choice, and still the reason why nothing is compared.
function withEmptiness(state: State, { question: { note }, wanted, isYes }: Wanted): State {
  const found = wanted.flatMap(({ one }) => note?.(one, isYes) ?? []);
  const empty = found.filter(({ kind }) => kind === 'empty');
  return empty.length === 0 ? state : { ...state, notes: joined(state.notes, empty) };
}

function narrowed(state: State, { question, wanted, isYes }: Wanted): State {
  const { name, refine, note } = question;
  const value = wanted.map(({ one, verdict }) =>
    verdict === 'both' && refine !== undefined ? refine(one, isYes) : one,
  );
  const noted = wanted.map(({ one }) => joined(one.notes, note?.(one, isYes) ?? []));
  const notes = joined(state.notes, shared(noted));
  if (name === undefined) return { ...state, notes };
  return { ...state, notes, variables: put(state.variables, name, value) };
}

// A reason of one way only is no reason for all, but where any of them can be taken each opens it.
function shared(lists: readonly (readonly Note[])[]): readonly Note[] {
  if (lists.length === 1) return lists[0] ?? [];
  const isEachReasoned = lists.every((list) => list.some(isReason));
  const all = joined([], ...lists);
  return isEachReasoned
    ? all
    : all.filter((note) => lists.every((list) => list.includes(note)) || !isReason(note));
}

export function judgeFull(one: Alternative): Verdict {
  const kind = emptiness(one);
  return kind === 'maybe' ? 'both' : kind === 'full' ? 'yes' : 'no';
}

export function turned({ yes, no, left = [] }: Split): Split {
  return { yes: no, no: yes, left };
}

export function together(splits: readonly Split[]): Split {
  return {
    yes: splits.flatMap(({ yes }) => yes),
    no: splits.flatMap(({ no }) => no),
    left: splits.flatMap(({ left = [] }) => left),
  };
}
