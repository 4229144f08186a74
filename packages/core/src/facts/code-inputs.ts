import data from './code-inputs.json' with { type: 'json' };

/** The inputs that an action runs as code, in lower case; by `owner/name` in lower case. */
export const codeInputs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(data.actions),
);
