import data from './pull-request-code.json' with { type: 'json' };

/** What names the code of a pull request, and what does not run it. */
export const pullRequestCode: {
  /** For `github.…` paths that give its commit, branch or repository. */
  readonly expressions: readonly RegExp[];
  /** For the text of a ref. */
  readonly refs: RegExp;
  /** For scripts that fetch it. */
  readonly commands: readonly RegExp[];
  /** Commands that do not run what lies in the workspace. */
  readonly inert: ReadonlySet<string>;
  /** Actions that build or install it; in lower case. */
  readonly executors: ReadonlySet<string>;
} = {
  expressions: data.expressions.map((pattern) => new RegExp(pattern)),
  refs: new RegExp(data.refs),
  commands: data.commands.map((pattern) => new RegExp(pattern)),
  inert: new Set(data.inert),
  executors: new Set(data.executors),
};
