import data from './digest-checks.json' with { type: 'json' };

/** What holds the bytes of a file against a digest or a signature. */
export const digestChecks: {
  /** For a line of a script. */
  readonly command: RegExp;
  /** For an expression that hands a digest over from another job. */
  readonly output: RegExp;
  /** By `owner/name[/path]` in lower case. */
  readonly actions: ReadonlySet<string>;
} = {
  command: new RegExp(data.commands.join('|'), 'i'),
  output: new RegExp(data.outputs, 'i'),
  actions: new Set(data.actions.map((action) => action.toLowerCase())),
};
