import { readFileSync, writeFileSync } from 'node:fs';
import { rulePagesJson } from './rule-pages-json.ts';
import { ruleTable } from './rule-table.ts';

// npm run docs: what is written from the rules, so that it is never typed twice: the table in README.md
// and the pages that `explain` prints.
writeFileSync('packages/core/src/rules/pages.json', rulePagesJson());
const readme = readFileSync('README.md', 'utf8');
const table = /(?<=<!-- rules: begin[^\n]*\n)[\s\S]*(?=<!-- rules: end -->)/;
writeFileSync('README.md', readme.replace(table, `${ruleTable()}\n`));
