import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '@portcullis/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkScripts } from '../../src/check/check-scripts.ts';
import { sourcesOf } from '../../src/check/sources-of.ts';
import type { ProofOutcome, ScriptReport } from '../../src/report/installer-report.ts';
import { installerReporters } from '../../src/report/installer-reporters.ts';
import { toProofTables } from '../../src/report/to-proof-tables.ts';
import { weakestVerdict } from '../../src/report/weakest-verdict.ts';
import { toScript } from '../../src/script/to-script.ts';

const hostile = 'a|b\u001b[31m::error::x##[group]<b>.zip';
const scripts = [
  toScript('install.sh', 'curl -sSfL https://example.org/tool.tgz -o tool.tgz\ntar xf tool.tgz\n'),
  toScript('sums.sh', `S='${'a1'.repeat(32)}  tool.zip'\n`),
];
const proof = [
  { case: 'true bytes', arm: 'tool.zip', outcome: 'pass', why: 'installed' },
  { case: 'tampered', arm: hostile, outcome: 'fail', why: 'it ran' },
] as const;

async function reportOf() {
  const report = await checkScripts({ scripts });
  return { ...report, scripts: report.scripts.map((script) => ({ ...script, proof })) };
}
const context = { sources: sourcesOf(scripts), color: false };

test('JSON is as the schema says', async () => {
  const schema: unknown = JSON.parse(readFileSync('docs/installer-report.schema.json', 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(Object(schema));
  validate(JSON.parse(installerReporters.json(await reportOf(), context)));
  expect(validate.errors ?? []).toEqual([]);
});

test('text has the verdict, arms, findings with their code, and what did not pass', async () => {
  const text = installerReporters.text(await reportOf(), context);
  expect(text).toContain('none install.sh: nothing is verified');
  expect(text).toContain('high[unverified-download]');
  expect(text).toContain('install.sh:1:1');
  expect(text).toContain('+ tool.zip: sha256 a1a1a1a1a1a1a1a1…');
  expect(text).toContain('fail: tampered');
});

test.each(['text', 'markdown', 'json', 'github'] as const)(
  '%s shows nothing that a terminal or a log obeys',
  async (format) => {
    const text = installerReporters[format](await reportOf(), context);
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('##[group]');
    expect(text).not.toMatch(/^\s*::error::x/m);
  },
);

test('annotations stand at findings, and at the first line of a script for what running it has shown', async () => {
  const text = installerReporters.github(await reportOf(), context);
  expect(text).toMatch(/^::error file=install\.sh,line=1,.*title=high%3A unverified-download::/m);
  expect(text).toMatch(
    /^::error file=install\.sh,line=1,title=it uses wrong bytes::1 of 2 executions passed, 1 failed; 2 artifacts%0A- tampered, /m,
  );
});

describe('the job summary', () => {
  test('has a row for each artifact and a column for each case, and what did not pass below', async () => {
    const text = installerReporters.markdown(await reportOf(), context);
    expect(text).toContain('| Artifact | true bytes | tampered |');
    expect(text).toContain('| `tool.zip` | ✅ |  |');
    expect(text).toMatch(/^\| ❌ \| tampered \| .* \| it ran \|$/m);
    expect(text).not.toContain('<b>');
  });

  const outcomesOf = (outcomes: Readonly<Record<string, ProofOutcome['outcome']>>) =>
    Object.entries(outcomes).map(([name, outcome]) => ({
      case: name,
      arm: 'tool.zip',
      outcome,
      why: 'so it is',
    }));

  test.each([
    [{ tampered: 'pass', 'tampered, without sha256sum, shasum (bash)': 'pass' }, '✅ 2'],
    [
      { tampered: 'pass', 'tampered, without sha256sum': 'fail', 'tampered (bash)': 'pass' },
      '❌ 1/3',
    ],
    [{ tampered: 'unproven', 'tampered (bash)': 'pass' }, '❓ 1/2'],
    [{ tampered: 'unproven', 'tampered (bash)': 'fail' }, '❌ 1/2'],
  ] as const)(
    'shows the worst of one case in all shells and without any program: %j',
    (outcomes, tick) => {
      const [, table = ''] = toProofTables(outcomesOf(outcomes), 4096);
      expect(table).toBe(`| Artifact | tampered |\n|---|---|\n| \`tool.zip\` | ${tick} |`);
    },
  );

  test('says what kept the script from the machine, and passes it over in the counts', () => {
    const isolation = { case: 'isolation', arm: '*', outcome: 'pass', why: 'own network' } as const;
    const [said] = toProofTables([isolation, ...outcomesOf({ tampered: 'pass' })], 4096);
    expect(said).toBe('Run: 1 of 1 execution passed; 1 artifact. Isolation: own network.');
  });

  test('stays under 1 MiB, and says that something is left out', () => {
    const long = '&'.repeat(300);
    const outcomes = Array.from({ length: 1000 }, (_, index) => ({
      case: `${long} ${index % 100}`,
      arm: `${long} ${index % 60}`,
      outcome: 'fail' as const,
      why: long,
    }));
    const arms = outcomes.map(({ arm }) => ({ artifact: arm }));
    const at = { path: 'install.sh', start: { line: 1, column: 1, offset: 0 } };
    const finding: Finding = {
      ...{ rule: 'F1', guard: 'verify-installer-checksums', severity: 'high', confidence: 'high' },
      ...{ message: long, at: { ...at, end: at.start }, related: [], evidence: [] },
    };
    const script: ScriptReport = {
      ...{ path: long, dialect: 'sh', family: 'other', source: 'none', verdict: 'open', arms },
      findings: Array.from({ length: 100 }, () => finding),
      proof: outcomes,
    };
    const report = { version: 1, scripts: Array.from({ length: 20 }, () => script) } as const;
    const text = installerReporters.markdown(report, context);
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20);
    expect(text).toContain('rows are left out');
    expect(text).toContain('4 scripts more in the JSON report');
  });
});

test.each([
  [['proven', 'likely'], 'likely'],
  [['likely', 'same-origin'], 'same-origin'],
  [['same-origin', 'inconclusive'], 'inconclusive'],
  [['inconclusive', 'open'], 'open'],
  [['open', 'none'], 'none'],
  [[], 'inconclusive'],
] as const)('of %j the weakest is "%s"', (verdicts, weakest) => {
  const scripts = verdicts.map((verdict): ScriptReport => {
    const path = 'install.sh';
    return {
      path,
      verdict,
      dialect: 'sh',
      family: 'other',
      source: 'none',
      arms: [],
      findings: [],
    };
  });
  expect(weakestVerdict({ version: 1, scripts })).toBe(weakest);
});
