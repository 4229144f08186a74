/** What bounds the analysis of one action. */
export const limits = {
  /** Bytes of one file; the largest bundle of 60 real actions had 4.1 million. */
  fileBytes: 8 * 1024 * 1024,
  /** Bytes of all files of one action. */
  totalBytes: 32 * 1024 * 1024,
  /** Files that one action leads to. */
  files: 200,
  /** Names in one folder. */
  names: 2000,
  /** Characters of a script that are searched for the files which it runs. */
  roughText: 1_000_000,
  /** Actions within actions. */
  depth: 10,
} as const;
