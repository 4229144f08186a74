import data from './pull-request-code.json' with { type: 'json' };

/** What names the code of a pull request, and what does not run it. */
export const pullRequestCode: {
  /** For `github.…` paths that give its commit or repository. */
  readonly expressions: readonly RegExp[];
  /** For those that give a branch: for a fork it names nothing in this repository. */
  readonly branches: readonly RegExp[];
  /** For the text of a ref. */
  readonly refs: RegExp;
  /** For scripts that fetch it. */
  readonly commands: readonly RegExp[];
  /** Actions whose outputs name it; in lower case. */
  readonly namers: ReadonlySet<string>;
  /** Commands that do not run what lies in the workspace. */
  readonly inert: ReadonlySet<string>;
  /** Commands that run build files, plug-ins or scripts of the folder they work in. */
  readonly runners: ReadonlySet<string>;
  /** Commands that run the file they are given. */
  readonly interpreters: ReadonlySet<string>;
  /** Actions that build or install it; in lower case. */
  readonly executors: ReadonlySet<string>;
} = {
  expressions: data.expressions.map((pattern) => new RegExp(pattern)),
  branches: data.branches.map((pattern) => new RegExp(pattern)),
  refs: new RegExp(data.refs),
  commands: data.commands.map((pattern) => new RegExp(pattern)),
  namers: new Set(data.namers),
  inert: new Set(data.inert),
  runners: new Set(data.runners.split(' ')),
  interpreters: new Set(data.interpreters.split(' ')),
  executors: new Set(data.executors),
};
