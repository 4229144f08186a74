import data from './github-tokens.json' with { type: 'json' };

/** Where a token for GitHub goes in. */
export const gitHubTokens: {
  /** Names of inputs that mean it in any action, in lower case. */
  readonly inputs: RegExp;
  /** Actions whose input `token` means it, in lower case. */
  readonly actions: ReadonlySet<string>;
  /** Environment variables, in upper case. */
  readonly variables: RegExp;
  /** Names of secrets that hold one, in upper case. */
  readonly names: RegExp;
  /** Inputs that name the repository that is worked on. */
  readonly repositories: readonly string[];
  /** Those that serve another repository, or an organization. */
  readonly elsewhere: { readonly actions: ReadonlySet<string>; readonly variables: RegExp };
} = {
  inputs: new RegExp(data.inputs),
  actions: new Set(data.actions),
  variables: new RegExp(data.variables),
  names: new RegExp(data.names),
  repositories: data.repositories,
  elsewhere: {
    actions: new Set(data.elsewhere.actions),
    variables: new RegExp(data.elsewhere.variables),
  },
};
