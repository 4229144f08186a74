import { rulePages } from './rule-pages.ts';

/** The text of `pages.json`: every `rule.md` by the id of its rule, since a bundle cannot read Markdown. */
export function rulePagesJson(): string {
  return `${JSON.stringify(Object.fromEntries(rulePages()), null, 2)}\n`;
}
