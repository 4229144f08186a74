import data from './app-token-actions.json' with { type: 'json' };

/** An action that makes a token of a GitHub App, and the inputs that narrow it. */
export interface AppTokenAction {
  readonly action: string;
  readonly repositories?: string | undefined;
  /** Without this input the token covers the job's own repository. */
  readonly owner?: string | undefined;
  /** With a `*`, a family of inputs: one for each permission. */
  readonly permissions?: string | undefined;
  /** undefined: the token lives until it expires. */
  readonly revoke?: TokenRevocation | undefined;
}

export interface TokenRevocation {
  readonly input: string;
  /** The value with which the token outlives the job. */
  readonly keeps: string;
  readonly default: string;
}

/** By `owner/name` in lower case. */
export const appTokenActions: ReadonlyMap<string, AppTokenAction> = new Map(
  data.actions.map((action) => [action.action.toLowerCase(), action]),
);
