import { type Configuration, parseConfiguration, rules, type Source } from '@portcullis/core';

/** What a configuration decides; undefined when there is none. */
export function readConfiguration(source: Source | undefined): Configuration | undefined {
  return source === undefined ? undefined : parseConfiguration(source, ruleIds);
}

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ meta }) => meta.id));
