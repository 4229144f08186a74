import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { reporters } from '../../src/index.ts';
import { hostileSample, payloads } from './hostile.ts';
import { clean, full, online, type Sample, shaped, unchecked } from './reports.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../../docs/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const samples: readonly (readonly [string, Sample])[] = [
  ['full', full],
  ['online', online],
  ['clean', clean],
  ['unchecked', unchecked],
  ['shaped', shaped],
  ...payloads.map((payload): [string, Sample] => [
    `hostile ${JSON.stringify(payload).slice(0, 40)}`,
    hostileSample(payload),
  ]),
];

test.each(samples)('%s is valid against docs/report.schema.json', (_, { report, context }) => {
  validate(JSON.parse(reporters.json(report, context)));
  expect(validate.errors).toBeNull();
});

test.each(samples)('%s says all that the report holds and no more', (_, { report, context }) => {
  const written = JSON.parse(reporters.json(report, context));
  expect(written).toEqual(JSON.parse(JSON.stringify(report)));
});

test.each(samples)('%s prints nothing that a terminal or a log obeys', (_, { report, context }) => {
  const written = reporters.json(report, context);
  expect(written).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  expect(written).not.toContain('##[');
  expect(written.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
});

test('the order of keys is fixed, whatever the order in the report', () => {
  const turned = JSON.parse(JSON.stringify(full.report), (_, value) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).reverse()),
  );
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(full.report));
  expect(reporters.json(turned, full.context)).toBe(reporters.json(full.report, full.context));
});

test('absent members are absent, not null', () => {
  expect(reporters.json(full.report, full.context)).not.toContain('null');
});
