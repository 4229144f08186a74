import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { everyGuard } from '@portcullis/core';

const page = readFileSync('docs/comparison.md', 'utf8');

test('docs/comparison.md names rules that exist, in order', () => {
  const ids = summary().map(({ rule }) => rule);
  expect(ids).toEqual([...ids].sort());
  expect(everyGuard.rules.map(({ meta }) => meta.id)).toEqual(expect.arrayContaining(ids));
});

test.each(summary())('the tables of docs/comparison.md add up for $rule', (row) => {
  const places = differences(row.rule);
  expect(places.filter(({ portcullis }) => portcullis === '—')).toHaveLength(row.onlyZizmor);
  expect(places.filter(({ zizmor }) => zizmor === '—')).toHaveLength(row.onlyPortcullis);
});

function summary() {
  const rows = page.matchAll(/^\| `([a-z-]+)` \| \d+ \| \d+ \| (\d+) \| (\d+) \|$/gm);
  return [...rows].map(([, rule = '', zizmor, portcullis]) => ({
    rule,
    onlyZizmor: Number(zizmor),
    onlyPortcullis: Number(portcullis),
  }));
}

/** One for each line of a fixture in the section of a rule. */
function differences(rule: string) {
  const [, section = ''] = page.split(`\n### ${rule}\n`);
  const [text = ''] = section.split(/\n##/);
  const rows = text.matchAll(/^\| `[^`]+` \| ([\d, ]+) \| ([^|]+) \| ([^|]+) \|/gm);
  return [...rows].flatMap(([, lines = '', zizmor = '', portcullis = '']) =>
    lines.split(', ').map(() => ({ zizmor: zizmor.trim(), portcullis: portcullis.trim() })),
  );
}
