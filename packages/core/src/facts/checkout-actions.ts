import data from './checkout-actions.json' with { type: 'json' };

/** An action that checks a repository out and can leave the credential for the steps after it. */
export interface CheckoutAction {
  /** The input that keeps the credential off the disk; null when the action has none. */
  readonly switch: string | null;
  /** The first major version that stores it under `$RUNNER_TEMP`; null while it is `.git/config`. */
  readonly outsideWorkspaceSince: number | null;
  /** Versions, by `major` or `major.minor` as they are said, that store it nowhere. */
  readonly keepsNothing?: readonly string[] | undefined;
}

/** By `owner/name` in lower case. */
export const checkoutActions: ReadonlyMap<string, CheckoutAction> = new Map(
  data.actions.map(({ repository, ...action }) => [repository.toLowerCase(), action]),
);
