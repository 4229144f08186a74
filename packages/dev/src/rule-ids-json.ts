import { rulePages } from './rule-pages.ts';

/** The text of `ids.json`: every rule that there is, since a guard alone does not carry the others. */
export function ruleIdsJson(): string {
  return `${JSON.stringify(
    rulePages().map(([id]) => id),
    null,
    2,
  )}\n`;
}
