/** The command line is not of the protocol's form, or names a file that is missing. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
