import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { GapReport, GapSite } from '@portcullis/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseGapReport } from '../../src/remote/parse-gap-report.ts';
import { gapReporters } from '../../src/report/gap-reporters.ts';
import { toJsonLine } from '../../src/report/to-json-line.ts';

const context = {
  name: 'acme/tool',
  sources: new Map(),
  tool: { name: 'portcullis', version: '0.0.0' },
  color: false,
};
const advice = { author: 'ship hashes', user: 'no input closes it' };

function site(part: Partial<GapSite>): GapSite {
  const start = { line: 3, column: 5, offset: 40 };
  return {
    at: { path: 'dist/index.js', start, end: { ...start, offset: 50, column: 15 } },
    kind: 'download',
    what: 'https://example.com/x',
    mutability: 'floating',
    verification: 'none',
    verdict: 'gap',
    why: 'nothing is compared',
    confidence: 'high',
    ...part,
  };
}

const report: GapReport = {
  version: 1,
  action: { path: '.', using: 'node24' },
  sites: [
    site({ verdict: 'closed', what: 'closed one' }),
    site({ weakness: 'system-packages', what: 'package', advice }),
    site({
      weakness: 'mutable-unverified',
      what: 'worst\u001b[31m `|`\n##[error]',
      advice,
      input: { name: 'version', default: null },
      related: [{ at: site({}).at, why: 'used here' }],
    }),
  ],
  verdict: 'gaps',
  inconclusive: [{ why: 'a <b> "file"' }],
};

test('text has the verdict first, then the worst, and what is closed last', () => {
  const text = gapReporters.text(report, context);
  expect(text.split('\n', 1)).toEqual([
    'gaps "acme/tool" (node24): it runs what its commit does not fix: 2 gaps, 1 closed, 1 place not followed',
  ]);
  const order = [
    'worst',
    'no default',
    '"package"',
    'closed dist/index.js:3:5',
    'inconclusive a <b>',
  ];
  const places = order.map((one) => text.indexOf(one));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test.each(['text', 'json', 'sarif', 'markdown'] as const)(
  '%s shows nothing that moves a cursor or runs a command',
  (format) => {
    const text = gapReporters[format](report, context);
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^##\[/m);
  },
);

test('JSON and its line are as the schema says, and are read again', () => {
  const schema: unknown = JSON.parse(readFileSync('docs/gap-report.schema.json', 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(Object(schema));
  const text = gapReporters.json(report, context);
  expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
  expect(parseGapReport(text)).toEqual(report);
  const { dir, ...rest } = JSON.parse(toJsonLine('a\tb', report));
  expect({ dir, rest }).toEqual({ dir: 'a\tb', rest: report });
  expect(toJsonLine('a', report).split('\n')).toHaveLength(2);
});

test.each([
  ['{}'],
  ['no JSON'],
  [JSON.stringify({ ...report, verdict: 'fine' })],
  [JSON.stringify({ ...report, more: 1 })],
  [JSON.stringify({ ...report, sites: [{ ...site({}), at: {} }] })],
])('%.40s is no report', (text) => {
  expect(parseGapReport(text)).toBeUndefined();
});

test('SARIF has the severity of the rule', () => {
  const { runs } = JSON.parse(gapReporters.sarif(report, context));
  const levels = runs[0].results.map(({ level }: { level: string }) => level);
  expect(levels).toEqual(['error', 'note']);
  expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1);
});
