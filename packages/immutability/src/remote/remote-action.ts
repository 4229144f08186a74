/** An action at a commit, as somebody uses it. */
export interface RemoteAction {
  /** `owner/name` */
  readonly repository: string;
  /** Folder from the root of the repository; undefined for the root itself. */
  readonly path: string | undefined;
  /** All digits of it. */
  readonly commit: string;
  /** What its user gives: `with:`. */
  readonly inputs: ReadonlyMap<string, string>;
}
