import type { Known } from '@portcullis/core';
import type { HistoryAnswer } from '../upstream.ts';
import type { Reach } from './reach.ts';

/** What was found out about one id that was sought. */
export interface Found {
  /** The id itself, or the commit behind a tag object that no tag names any more. */
  readonly commit: string;
  readonly reach: Known<Reach>;
}

export type FoundById = ReadonlyMap<string, Found>;

/** Asks one repository for the commits that the wants have and the haves do not. */
export type AskHistory = (question: {
  readonly wants: readonly string[];
  readonly haves: readonly string[];
}) => Promise<Known<HistoryAnswer>>;
