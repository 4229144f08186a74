/** Bounds of what is attested or verified at once. What lies beyond one of them is refused, never left out. */
export const limits = {
  /** Subjects of all sources together. */
  subjects: 10_000,
  /** Folder entries that the patterns of one request look at. */
  entries: 500_000,
  /** Folders below each other. */
  depth: 64,
  /** Bytes of a checksum file or a list of artifacts. */
  listBytes: 2 ** 20,
  /** UTF-16 units of a name. */
  nameLength: 4096,
} as const;
