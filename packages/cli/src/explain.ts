import { GuardError, rulePages } from '@portcullis/core';
import { didYouMean } from './did-you-mean.ts';
import { parseOptions } from './parse-options.ts';
import type { Surroundings } from './surroundings.ts';

/** `portcullis explain RULE`: the rule's page. */
export function explain(args: readonly string[], { print }: Surroundings): number {
  const { positionals } = parseOptions(args, {});
  const [rule, ...more] = positionals;
  const known = [...rulePages.keys()];
  const all = `known are ${known.join(', ')}`;
  if (rule === undefined)
    throw new GuardError('bad-usage', `explain needs the id of a rule: ${all}`);
  if (more.length > 0) throw new GuardError('bad-usage', 'explain takes one rule at a time');
  const page = rulePages.get(rule);
  if (page === undefined)
    throw new GuardError(
      'bad-usage',
      `there is no rule "${rule}"${didYouMean(rule, known)}: ${all}`,
    );
  print(page);
  return 0;
}
