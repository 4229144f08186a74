import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { verificationReporters } from '../../src/report/verification-reporters.ts';
import { worstVerdict } from '../../src/report/worst-verdict.ts';
import { hostile, samples } from './reports.ts';

const schema = readFileSync(
  join(import.meta.dirname, '../../../../docs/verification-report.schema.json'),
  'utf8',
);
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema));
const formats = ['text', 'json', 'markdown', 'github'] as const;
const names = Object.keys(samples);

function print(format: (typeof formats)[number], name: string, color = false): string {
  return verificationReporters[format](samples[name] ?? [], { color });
}

describe.each(formats)('%s', (format) => {
  // Of JSON the schema is held against every one.
  const shown = format === 'json' ? ['one of two passes', 'inconclusive'] : names;

  test.each(shown)('%s', (name) => {
    expect(print(format, name)).toMatchSnapshot();
  });
});

test.each(names)('the JSON of %s is valid against docs/verification-report.schema.json', (name) => {
  const said: unknown = JSON.parse(print('json', name));
  isValid(said);
  expect(isValid.errors).toBeNull();
  expect(Array.isArray(said)).toBe(samples[name]?.length !== 1);
});

describe('what others write', () => {
  test.each(formats)('%s obeys no command and moves no cursor', (format) => {
    const said = print(format, 'hostile', true).replaceAll(/\p{Cc}\[[\d;]*m/gu, '');
    expect(said).not.toMatch(/[^\P{C}\n]/u);
    expect(said).not.toContain('##[');
    const commands = said.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.every((line) => line.startsWith('::error title='))).toBe(true);
    expect(commands.length).toBeLessThanOrEqual(format === 'github' ? 2 : 0);
  });

  test('markdown opens no HTML, and every row has its cells', () => {
    const said = print('markdown', 'hostile');
    expect(said.replaceAll(/<\/?(?:code|br)>/g, '')).not.toMatch(/</);
    const rows = said.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.split('|').length)).toEqual(rows.map(() => 6));
  });

  test('json says it as it is', () => {
    const [first] = JSON.parse(print('json', 'hostile'));
    expect(first.subject.name).toBe(hostile);
  });
});

test('a thousand failures are ten annotations, and a summary under 1 MiB', () => {
  const [one] = samples['nothing found'] ?? [];
  if (one === undefined) throw new Error('no sample');
  const subject = { ...one.subject, name: 'x'.repeat(2000) };
  const reports = Array.from({ length: 5000 }, () => ({ ...one, subject }));
  const annotations = verificationReporters.github(reports, { color: false });
  expect(annotations.trimEnd().split('\n')).toHaveLength(11);
  const summary = verificationReporters.markdown(reports, { color: false });
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(summary).toContain('rows are left out');
});

test.each([
  ['pass', 'pass'],
  ['each code', 'fail'],
  ['inconclusive', 'inconclusive'],
  ['no subject', 'fail'],
])('the verdict of %s is %s', (name, verdict) => {
  expect(worstVerdict(samples[name] ?? [])).toBe(verdict);
});

test('failure outranks what is left open', () => {
  const reports = [...(samples.inconclusive ?? []), ...(samples['nothing found'] ?? [])];
  expect(worstVerdict(reports)).toBe('fail');
  expect(worstVerdict([...(samples.pass ?? []), ...(samples.inconclusive ?? [])])).toBe(
    'inconclusive',
  );
});
