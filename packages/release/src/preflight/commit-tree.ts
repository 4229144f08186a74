/** The files of the run's commit, by git, whose hashes prove them. */
export interface CommitTree {
  /** Of the workflow that calls: `.github/workflows/release.yml`. */
  readonly callerPath: string;
  /** The texts of files, in the order of their paths. Throws HttpError where one of them is none. */
  readTexts(paths: readonly string[]): Promise<readonly string[]>;
}
