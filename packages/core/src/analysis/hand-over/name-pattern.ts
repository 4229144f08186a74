/** A set of names: `*` stands for any text. */
export interface NamePattern {
  readonly text: string;
  /** Whether a part of it is not known, so that it may stand for less. */
  readonly isOpen: boolean;
}
