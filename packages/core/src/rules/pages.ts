import data from './pages.json' with { type: 'json' };

/** The page of every rule in Markdown, by id. */
export const rulePages: ReadonlyMap<string, string> = new Map(Object.entries(data));
