import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { type Finding, reporters, type Source, toLocation } from '../../src/index.ts';
import { hostileSample, payloads } from './hostile.ts';
import { clean, findingAt, full, type Sample, sampleOf, sourceAt, unchecked } from './reports.ts';

const validate = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(readSchema());

const samples: readonly (readonly [string, Sample])[] = [
  ['full', full],
  ['clean', clean],
  ['unchecked', unchecked],
  ['rules that only the report names', { ...full, context: { ...full.context, rules: [] } }],
  ...payloads.map((payload): [string, Sample] => [
    `hostile ${JSON.stringify(payload).slice(0, 40)}`,
    hostileSample(payload),
  ]),
];

test.each(samples)('%s is valid against the schema of SARIF 2.1.0', (_, sample) => {
  validate(toSarif(sample));
  expect(validate.errors).toBeNull();
});

test.each(samples)('%s names each rule where its results say', (_, sample) => {
  const [run] = toSarif(sample).runs;
  for (const { ruleId, ruleIndex } of run.results) {
    expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
  for (const { associatedRule } of run.invocations[0].toolExecutionNotifications) {
    if (associatedRule !== undefined)
      expect(run.tool.driver.rules[associatedRule.index]?.id).toBe(associatedRule.id);
  }
});

test.each(samples)('%s has relative URIs, no link and nothing unseen', (_, sample) => {
  const written = reporters.sarif(sample.report, sample.context);
  for (const [, uri = ''] of written.matchAll(/"uri": "([^"]*)"/g)) {
    expect(uri).toMatch(/^(?!\/)(?:[\w.!~*'()/-]|%[0-9A-F]{2})+$/);
  }
  const [run] = toSarif(sample).runs;
  for (const { message, relatedLocations = [] } of run.results) {
    const texts = [message, ...relatedLocations.map((one) => one.message)].map(({ text }) => text);
    expect(texts.filter((text) => text.includes(']('))).toEqual([]);
  }
  expect(written).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  expect(written).not.toContain('##[');
});

test('paths are named from the root of the repository', () => {
  const uris = JSON.stringify(toSarif(full)).match(/"uri":"[^"]*"/g) ?? [];
  expect([...new Set(uris)]).toEqual([
    '"uri":".github/workflows/release.yml"',
    '"uri":"repo/.github/workflows/huge.yml"',
    '"uri":".github/workflows/ci.yml"',
  ]);
});

test('suppressed findings are left out unless they are asked for', () => {
  const { sarifSuppressed: _, ...context } = full.context;
  const [run] = toSarif({ ...full, context }).runs;
  expect(run.results.filter((result: object) => 'suppressions' in result)).toEqual([]);
  const [all] = toSarif(full).runs;
  const kinds = all.results
    .flatMap(({ suppressions = [] }) => suppressions)
    .map(({ kind }) => kind);
  expect(kinds).toEqual(['inSource', 'external']);
});

const step = '      - uses: actions/checkout@v4\n';

test('a fingerprint survives moved lines and changed spacing', () => {
  const before = printsOf(`jobs:\n${step}`);
  expect(printsOf(`# one\n# two\njobs:\n  ${step}`)).toEqual(before);
});

test.each([
  ['the rule', { rule: 'pin-comment-missing' }, step],
  ['the text', {}, step.replace('v4', 'v5')],
])('a fingerprint changes with %s', (_, members, text) => {
  expect(printsOf(text, members)).not.toEqual(printsOf(step));
});

test('a fingerprint changes with the file, by its name in the repository', () => {
  const other = sourceAt('b.yml', step);
  const same = sourceAt('prefix/a.yml', step, 'a.yml');
  expect(printsOf(step, {}, other)).not.toEqual(printsOf(step));
  expect(printsOf(step, {}, same)).toEqual(printsOf(step));
});

test('equal findings have different fingerprints, in the order of their places', () => {
  const prints = printsOf(step + step);
  expect(new Set(prints).size).toBe(2);
  expect(printsOf(step + step + step).slice(0, 2)).toEqual(prints);
});

test('suppressing a finding changes no other fingerprint', () => {
  const source = sourceAt('a.yml', step + step);
  const [first, second] = findingsIn(source, {});
  if (first === undefined || second === undefined) throw new Error('no findings');
  const suppressed = [{ finding: first, by: 'a.yml:1', reason: 'known' }];
  const sample = sampleOf([source], { findings: [second], suppressed });
  const [run] = toSarif(sample).runs;
  expect(run.results[0]?.partialFingerprints['portcullis/v1']).toBe(printsOf(step + step)[1]);
});

test('more results than GitHub takes are cut by severity, and the cut is told', () => {
  const source = sourceAt('a.yml', step);
  const [high] = findingsIn(source, {});
  const [low] = findingsIn(source, { severity: 'low' });
  if (high === undefined || low === undefined) throw new Error('no findings');
  const findings = [...Array.from({ length: 25_000 }, () => low), high];
  const [run] = toSarif(sampleOf([source], { findings })).runs;
  expect(run.results.length).toBe(25_000);
  expect(run.results[0]?.level).toBe('error');
  expect(run.invocations[0].toolExecutionNotifications[0]?.message.text).toContain('1 less severe');
});

function printsOf(
  text: string,
  members: Partial<Finding> = {},
  source: Source = sourceAt('a.yml', text),
): readonly string[] {
  const [run] = toSarif(sampleOf([source], { findings: findingsIn(source, members) })).runs;
  return run.results.map(({ partialFingerprints }) => partialFingerprints['portcullis/v1'] ?? '');
}

function findingsIn(source: Source, members: Partial<Finding>): readonly Finding[] {
  return [...source.text.matchAll(/- uses:\s+\S+/g)].map(({ index, 0: { length } }) =>
    findingAt(toLocation({ source, start: index, end: index + length }), members),
  );
}

/** What the tests read of a log; the schema has judged the rest. */
interface Log {
  readonly runs: readonly [Run];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly Notification[] }];
  readonly results: readonly Result[];
}

interface Message {
  readonly text: string;
}

interface Notification {
  readonly message: Message;
  readonly associatedRule?: { readonly id: string; readonly index: number };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Message;
  readonly relatedLocations?: readonly { readonly message: Message }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string }[];
}

function toSarif({ report, context }: Sample): Log {
  return JSON.parse(reporters.sarif(report, context));
}

function readSchema(): object {
  const path = new URL('fixtures/sarif-2.1.0-rtm.5.json', import.meta.url);
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  return schema;
}
