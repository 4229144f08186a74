/** A comment by which a bundler says which module follows, or which one the next `require` brings. */
export interface Label {
  readonly kind: 'begins' | 'brings';
  readonly style: 'webpack' | 'region' | 'plain';
  /** Of the comment's end. */
  readonly offset: number;
  /** Of the module; undefined where a region ends. */
  readonly path: string | undefined;
}
