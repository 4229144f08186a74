import { type Configuration, parseConfiguration, ruleIds, type Source } from '@portcullis/core';

/** What a configuration decides; undefined when there is none. It may name rules that this program does not run. */
export function readConfiguration(source: Source | undefined): Configuration | undefined {
  return source === undefined ? undefined : parseConfiguration(source, ruleIds);
}
