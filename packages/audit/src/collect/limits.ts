/**
 * Bounds of one repository, so that a hostile tree ends in seconds and within memory.
 * What lies beyond one of them is inconclusive, never left out silently.
 */
export const limits = {
  /** Bytes of one file. */
  fileBytes: 1024 * 1024,
  /** Characters of all files together: parsed and judged, a file takes up to a hundred times its size. */
  totalLength: 8 * 1024 * 1024,
  /** Files that are read. */
  files: 10_000,
  /** Symbolic links that are looked behind. */
  links: 50_000,
  /** Folder entries that the walk looks at. */
  entries: 500_000,
  /** Folders below each other. */
  depth: 64,
} as const;
