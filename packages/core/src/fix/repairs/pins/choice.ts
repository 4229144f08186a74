/** What to write for a `uses`. */
export interface ChosenPin {
  readonly kind: 'pin';
  readonly commit: string;
  /** undefined where what is said of it stays. */
  readonly version: string | undefined;
  readonly description: string;
  /** Why nobody knows whether an advisory is about a release that was not used before. */
  readonly unasked?: string | undefined;
}

export type Choice = ChosenPin | { readonly kind: 'refusal'; readonly reason: string };
