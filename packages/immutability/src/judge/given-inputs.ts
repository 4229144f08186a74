/** What an action's inputs are: what its user gave, else what `action.yml` says. Names in lower case. */
export interface GivenInputs {
  /** undefined for an input that is required and was not given, or whose value is not known before the run. */
  valueOf(name: string): string | undefined;
  /** As `action.yml` says; null where it says none. */
  defaultOf(name: string): string | null;
  isGiven(name: string): boolean;
  /** All values that `action.yml` says it has (`options`), where it says so and nobody gave one. */
  optionsOf?(name: string): readonly string[] | undefined;
  readonly isDeclared: (name: string) => boolean;
}
