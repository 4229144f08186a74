/** A pinned action, and what somebody gives it: what it fetches is asked once for all that are alike. */
export interface GapQuestion {
  /** See `gapKey`. */
  readonly key: string;
  /** `owner/name` */
  readonly repository: string;
  /** Folder of the action in its repository; undefined for the root. */
  readonly path: string | undefined;
  readonly commit: string;
  /** By name in lower case; `unknownInput` for what is not known before the run. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** Stands for the value of an input that is given and that nobody knows before the run. */
export const unknownInput = '${{ }}';
