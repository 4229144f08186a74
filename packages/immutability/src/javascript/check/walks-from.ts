import type { Call, Program } from '../program/program.ts';
import { leadsTo } from './leads-to.ts';
import type { Walk } from './walk.ts';
import { walkFrom } from './walk-from.ts';

export interface Walks {
  readonly walks: readonly Walk[];
  /** There are more ways than were walked. */
  readonly isCut: boolean;
}

/** All that is done with what a call fetches, from wherever it is called; each call is walked once. */
export function walksFrom(call: Call, program: Program): Walks {
  const before = known.get(call);
  if (before !== undefined) return before;
  const leads = leadsTo(call, program);
  const walks = leads.roots
    .slice(0, mostRoots)
    .map((root) => walkFrom(root, call, { leads, program }));
  const found = { walks, isCut: leads.isCut || leads.roots.length > mostRoots };
  known.set(call, found);
  return found;
}

const known = new WeakMap<Call, Walks>();

const mostRoots = 12;
