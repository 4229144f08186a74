/** What a command needs of the process it runs in; tests bring their own. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  readonly terminal: { readonly isTty: boolean; readonly columns: number | undefined };
  print(text: string): void;
  /** Standard error: what is no part of the result. */
  readonly aside: { readonly isTty: boolean; print(text: string): void };
  /** Standard input, at most one byte more than `limit`. */
  readStdin(limit: number): Promise<Buffer>;
}
