/** A commit that no tree names: what it uses has to be known before something can be said or written. */
export interface PinQuestion {
  /** `owner/name` */
  readonly repository: string;
  readonly path: string | undefined;
  readonly commit: string;
  /** The version that it would be said to be. */
  readonly version: string | undefined;
  /** A job calls workflows, a step runs actions. */
  readonly isCall: boolean;
}
