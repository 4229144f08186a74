import type { Span } from '../analysis.ts';
import type { Note } from './note.ts';
import { originNotes } from './origin-notes.ts';
import { type Alternative, emptiness } from './value.ts';

/** Why a word can be empty. */
export function emptyNotes(one: Alternative, { at, name, isRelevant }: Asked): readonly Note[] {
  for (const each of one.atoms) {
    if (typeof each !== 'string' && each.kind === 'content') {
      return [{ kind: 'no-entry', sites: each.sites, ...at }];
    }
  }
  const origin = originNotes(one, { at, isDefault: true });
  if (!isRelevant) return origin;
  const [first] = one.atoms;
  const isUnset = typeof first === 'object' && first.kind === 'unknown' && first.name === name;
  const isCarried = emptiness(one) === 'empty' || isUnset;
  return [...origin, { kind: 'empty', name: name ?? 'the expected value', isCarried, ...at }];
}

interface Asked {
  readonly at: Span;
  readonly name?: string | undefined;
  readonly isRelevant: boolean;
}
