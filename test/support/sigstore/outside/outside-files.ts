/** Where a question lies for whoever is asked. */
export interface OutsideFiles {
  readonly artifact: string;
  readonly bundle: string;
  readonly root: string;
  readonly config: string;
}
