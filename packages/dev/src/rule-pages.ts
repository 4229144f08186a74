import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Every `rule.md` with the id of its rule, by id. */
export function rulePages(): readonly (readonly [id: string, page: string])[] {
  const paths = globSync('packages/core/src/rules/*/rule.md').sort();
  return paths.map((path) => [basename(dirname(path)), readFileSync(path, 'utf8')]);
}
