import type { Span } from '../../analysis/analysis.ts';
import type { Bypass, Cause, Site } from '../values/site.ts';
import type { Value } from '../values/value.ts';
import { Book } from './book.ts';

/** What is so at one point of the script, on every way that leads there. */
export interface State {
  readonly locals: Book<string, Value>;
  readonly globals: Book<string, Value>;
  /** Everything that may have been downloaded. */
  readonly seen: Book<Site, true>;
  /** What of it no check has passed, and on which ways it came past one. */
  readonly dirty: Book<Site, readonly Bypass[]>;
  /** Which download a path holds; by its text in lower case, with `/`. */
  readonly files: Book<string, ReadonlySet<Site>>;
  /** Which way was taken at each branch, by its offset. */
  readonly trail: Book<number, Step>;
  /** `Write-Error` that did not stop. */
  readonly softErrors: Book<number, Span>;
  /** How many values the function has given so far: of two PowerShell makes a list, which is true. */
  outputs: number;
  told: Told;
}

/** What was said since the last comparison, and what hides it from some or all. */
export interface Told {
  readonly shown: 'never' | 'sometimes' | 'always';
  readonly hiddenBy?: Span;
}

export const nothingTold: Told = { shown: 'never' };

export interface Step extends Span {
  readonly way: 'yes' | 'no' | 'both';
  readonly causes: ReadonlySet<Cause>;
  readonly compared: ReadonlySet<Site>;
  /** The variable that is asked. */
  readonly about?: string;
}

export function emptyState(): State {
  return {
    locals: new Book(),
    globals: new Book(),
    seen: new Book(),
    dirty: new Book(),
    files: new Book(),
    trail: new Book(),
    softErrors: new Book(),
    outputs: 0,
    told: nothingTold,
  };
}

export function copyOf(state: State): State {
  return {
    locals: state.locals.copy(),
    globals: state.globals.copy(),
    seen: state.seen.copy(),
    dirty: state.dirty.copy(),
    files: state.files.copy(),
    trail: state.trail.copy(),
    softErrors: state.softErrors.copy(),
    outputs: state.outputs,
    told: state.told,
  };
}
