import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** The text of `pages.json`: every `rule.md` by the id of its rule, since a bundle cannot read Markdown. */
export function rulePagesJson(): string {
  const paths = globSync('packages/core/src/rules/*/rule.md').sort();
  const pages = paths.map((path) => [basename(dirname(path)), readFileSync(path, 'utf8')]);
  return `${JSON.stringify(Object.fromEntries(pages), null, 2)}\n`;
}
