import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { guards } from '@portcullis/core';
import { ruleTemplates } from './rule-templates.ts';
import { runNode } from './run-node.ts';

// npm run new:rule -- ID [--guard GUARD]: a rule, its page, its fixtures, its place in the list and in README.md.
const rules = 'packages/core/src/rules';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { guard: { type: 'string', default: 'permissions-guard' } },
});
const [id = ''] = positionals;
const folder = join(rules, id);
if (!/^[a-z]+(-[a-z]+)*$/.test(id))
  fail(`"${id}" is not a rule id: write words in lower case with "-" between`);
if (!existsSync(join(rules, `sets/${values.guard}-rules.ts`)))
  fail(`there is no guard "${values.guard}": known are ${guards.join(', ')}`);
if (existsSync(folder)) fail(`"${folder}" exists`);

for (const [name, text] of Object.entries(ruleTemplates(id, values.guard))) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
addToList();
runNode('.', ['--conditions=source', 'packages/dev/src/write-docs.ts']);
console.log(`wrote "${folder}"; now: npm test -- packages/core/test/rules -t ${id}`);

/** One import and one item, which the formatter then puts in order. */
function addToList(): void {
  const list = join(rules, `sets/${values.guard}-rules.ts`);
  const name = id.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  const text = readFileSync(list, 'utf8')
    .replace(/^(?=import \{ rule as )/m, `import { rule as ${name} } from '../${id}/rule.ts';\n`)
    .replace(/(?<=^export const \w+Rules: readonly Rule\[\] = \[)[^\]]*/m, (items) =>
      withItem(items, name),
    );
  writeFileSync(list, text);
  runNode('.', ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', list]);
}

function withItem(items: string, name: string): string {
  const names = items.split(',').map((item) => item.trim());
  return [...names, name]
    .filter((item) => item !== '')
    .sort()
    .join(', ');
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
