import { GuardError, ruleIds } from '@portcullis/core';
import { didYouMean } from './did-you-mean.ts';
import { parseOptions } from './parse-options.ts';
import type { Surroundings } from './surroundings.ts';

/** `portcullis explain RULE`: the rule's page. */
export async function explain(args: readonly string[], { print }: Surroundings): Promise<number> {
  const { positionals } = parseOptions(args, {});
  const [rule, ...more] = positionals;
  const known = [...ruleIds];
  const all = `known are ${known.join(', ')}`;
  if (rule === undefined)
    throw new GuardError('bad-usage', `explain needs the id of a rule: ${all}`);
  if (more.length > 0) throw new GuardError('bad-usage', 'explain takes one rule at a time');
  if (!ruleIds.has(rule))
    throw new GuardError(
      'bad-usage',
      `there is no rule "${rule}"${didYouMean(rule, known)}: ${all}; those of "installer check" are in docs/installers.md`,
    );
  const { rulePages } = await import(/* webpackIgnore: true */ './rule-pages.ts');
  print(rulePages.get(rule) ?? '');
  return 0;
}
