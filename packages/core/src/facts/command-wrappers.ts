import data from './publish-commands.json' with { type: 'json' };

/** Words before a program that run it: alone (`sudo`), or several of them (`uv run`). */
export const commandWrappers: {
  readonly prefixes: ReadonlySet<string>;
  readonly runners: readonly (readonly string[])[];
} = {
  prefixes: new Set(data.wrappers.prefixes),
  runners: data.wrappers.runners.map((runner) => runner.split(' ')),
};
