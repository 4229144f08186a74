import { guards } from '@portcullis/core';
import { rulePages } from './rule-pages.ts';

/**
 * What reporters say of a rule, by guard: the title, why (the first paragraph) and the fix. A guard that is
 * shipped alone carries no other guard's.
 */
export function ruleHelpJson(): ReadonlyMap<string, string> {
  const pages = rulePages();
  return new Map(
    guards.map((guard) => {
      const own = pages.filter(([, page]) => page.includes(`\n| ${guard} | `));
      const helps = own.map(([id, page]) => [id, toHelp(page)]);
      return [guard, `${JSON.stringify(Object.fromEntries(helps), null, 2)}\n`];
    }),
  );
}

function toHelp(page: string): string {
  const [, title = ''] = page.split('\n\n');
  const why = sectionOf(page, 'Why').split('\n\n')[0] ?? '';
  return `${title}\n\n${why}\n\n## Fix\n\n${sectionOf(page, 'Fix')}\n`;
}

function sectionOf(page: string, name: string): string {
  const [, rest = ''] = page.split(`\n## ${name}\n`);
  return (rest.split(/\n## /)[0] ?? '').trim();
}
