/** More than any signer makes, and little enough to be verified within a second; what is beyond is refused unread. */
export const bundleLimits = {
  payloadBytes: 24 * 1024 * 1024,
  certificates: 8,
  logEntries: 16,
  timestamps: 16,
  /** In base64, with the certificates that may lie in it. */
  timestampCharacters: 64 * 1024,
  /** A log with 2^64 leaves needs 64. */
  proofHashes: 64,
  /** Lists, objects and members of its JSON: there are about fifty, and a thousand hashes where all of the above is full. */
  parts: 2000,
  /** Of several in one file: real ones have more than fifty. */
  bytesPerPart: 32,
} as const;
