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
} as const;
