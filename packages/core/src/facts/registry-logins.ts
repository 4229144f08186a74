import data from './registries.json' with { type: 'json' };

/** An action that logs in to a registry for the steps after it. */
export interface RegistryLogin {
  readonly action: string;
  readonly registry: string;
  /** Inputs that take a stored token. */
  readonly token: readonly string[];
  /** Inputs that name another registry. */
  readonly index: readonly string[];
}

/** By `owner/name` in lower case. */
export const registryLogins: ReadonlyMap<string, RegistryLogin> = new Map(
  data.logins.map((login) => [login.action.toLowerCase(), login]),
);
