/** What to write for a `uses`. */
export interface ChosenPin {
  readonly kind: 'pin';
  readonly commit: string;
  readonly version: string;
  readonly description: string;
}

export type Choice = ChosenPin | { readonly kind: 'refusal'; readonly reason: string };
