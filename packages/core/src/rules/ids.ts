import data from './ids.json' with { type: 'json' };

/** The id of every rule that there is: a configuration may name rules that a guard does not run. */
export const ruleIds: ReadonlySet<string> = new Set(data);
