import { readFileSync, writeFileSync } from 'node:fs';
import { ruleHelpJson } from './rule-help-json.ts';
import { ruleIdsJson } from './rule-ids-json.ts';
import { rulePagesJson } from './rule-pages-json.ts';
import { ruleTable } from './rule-table.ts';

// npm run docs: what is written from the rules, so that it is never typed twice: the table in README.md
// the pages that `explain` prints, and what reporters say of a rule.
const rules = 'packages/core/src/rules';
writeFileSync(`${rules}/pages.json`, rulePagesJson());
writeFileSync(`${rules}/ids.json`, ruleIdsJson());
for (const [guard, help] of ruleHelpJson()) writeFileSync(`${rules}/help/${guard}.json`, help);
const readme = readFileSync('README.md', 'utf8');
const table = /(?<=<!-- rules: begin[^\n]*\n)[\s\S]*(?=<!-- rules: end -->)/;
writeFileSync('README.md', readme.replace(table, `${ruleTable()}\n`));
