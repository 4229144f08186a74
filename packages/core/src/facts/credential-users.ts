import data from './credential-users.json' with { type: 'json' };

/** What needs the credential that a checkout leaves: actions as `owner/name` in lower case, commands by a pattern. */
export const credentialUsers: {
  readonly actions: ReadonlySet<string>;
  readonly commands: RegExp;
} = {
  actions: new Set(data.actions.map((name) => name.toLowerCase())),
  commands: new RegExp(data.commands),
};
