/**
 * What a text can be at run time, and who decides it: the URL that is fetched, the package that is installed. Unlike a
 * value it keeps where its parts come from.
 */
export interface Choice {
  /** Each is one thing that it can be; empty when nothing is known. */
  readonly alternatives: readonly Alternative[];
  /** Whether it can be something else than these. */
  readonly isOpen: boolean;
}

export interface Alternative {
  readonly parts: readonly ChoicePart[];
  /** What has to be so for this one; empty when nothing has. */
  readonly when: readonly Condition[];
}

/** A stretch of the text, by who decides it. */
export type ChoicePart =
  | { readonly kind: 'text'; readonly text: string }
  /** The value of one of the action's inputs; `orElse` where an empty one is replaced. */
  | { readonly kind: 'input'; readonly name: string; readonly orElse?: readonly ChoicePart[] }
  /** A value out of a table that the action ships, whatever the key. */
  | { readonly kind: 'table'; readonly name: string }
  /** Operating system, architecture, folders: decided by the machine, and no version of anything. */
  | { readonly kind: 'machine'; readonly name: string }
  /** A variable of the environment that who uses the action may set. */
  | { readonly kind: 'variable'; readonly name: string }
  /** A file of the repository that uses the action: `.tool-versions`, `go.mod`. */
  | { readonly kind: 'workspace'; readonly name: string }
  /** What a server answered; `at` is the offset of the fetch in the same file, where that is known. */
  | { readonly kind: 'answer'; readonly what: string; readonly at?: number }
  | { readonly kind: 'unknown'; readonly why: string };

/** What has to be so for something to run, or for a value to be taken. */
export type Condition =
  /** An input is (or with `isNot`: is none of) these values; `''` stands for an input that nobody gave. */
  | {
      readonly kind: 'input';
      readonly name: string;
      readonly values: readonly string[];
      readonly isNot: boolean;
    }
  /** `linux`, `darwin`, `win32` */
  | { readonly kind: 'platform'; readonly names: readonly string[] };

/** More are taken for open. */
export const mostAlternatives = 24;
