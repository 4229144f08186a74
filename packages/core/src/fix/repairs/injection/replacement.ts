/** What is written in the place of a stretch of a script, or why nothing can be. */
export type Replacement =
  | {
      readonly kind: 'text';
      readonly from: number;
      readonly to: number;
      readonly text: string;
      /** In a comment the expression is named and no longer filled in: that needs no variable. */
      readonly isComment?: boolean;
    }
  | { readonly kind: 'none'; readonly reason: string };
