import { expect, test } from '@jest/globals';
import { provenVerdict } from '../../src/check/proven-verdict.ts';
import { toExitCode } from '../../src/report/to-exit-code.ts';

const isolation = { case: 'isolation', arm: '*', outcome: 'pass', why: 'namespace' } as const;
const passed = { case: 'tampered', arm: 'tool.zip', outcome: 'pass', why: 'refused' } as const;
const failed = { ...passed, outcome: 'fail' } as const;
const unproven = { ...passed, outcome: 'unproven' } as const;

test.each([
  ['likely', 'embedded', [isolation, passed], 'proven'],
  ['inconclusive', 'signature', [isolation, passed], 'proven'],
  ['likely', 'embedded', [isolation, passed, unproven], 'likely'],
  ['likely', 'embedded', [isolation], 'likely'],
  ['likely', 'embedded', [], 'likely'],
  ['likely', 'embedded', [passed, failed], 'open'],
  ['same-origin', 'same-release', [passed], 'same-origin'],
  ['same-origin', 'same-release', [failed], 'open'],
  ['inconclusive', 'none', [passed], 'inconclusive'],
  ['open', 'embedded', [passed], 'open'],
  ['none', 'none', [failed], 'none'],
] as const)('%s with %s values', (...[verdict, source, proof, after]) => {
  const analysis = { doubts: [], weaknesses: [] };
  expect(provenVerdict({ verdict, source, analysis }, proof)).toBe(after);
});

test.each([
  ['what becomes of a file', { reason: 'x', isShownByRunning: true }, 'proven'],
  ['code that nobody could follow', { reason: 'x' }, 'inconclusive'],
] as const)('a doubt about %s', (_, doubt, after) => {
  const analysis = { doubts: [{ start: 0, end: 1, ...doubt }], weaknesses: [] };
  const analysed = { verdict: 'inconclusive', source: 'embedded', analysis } as const;
  expect(provenVerdict(analysed, [isolation, passed])).toBe(after);
});

test('a way that hangs on what could not be followed is not shown by running', () => {
  const weakness = {
    ...({ rule: 'F7', message: 'x', related: [], confidence: 'low', evidence: [] } as const),
    ...{ start: 0, end: 1, opens: 'inconclusive' as const },
  };
  const analysis = { doubts: [], weaknesses: [weakness] };
  const analysed = { verdict: 'inconclusive', source: 'embedded', analysis } as const;
  expect(provenVerdict(analysed, [isolation, passed])).toBe('inconclusive');
});

const script = { path: 'a', dialect: 'sh', family: 'other', source: 'none', findings: [] } as const;

test.each([
  [['proven', 'likely'], 0],
  [['likely', 'inconclusive'], 3],
  [['inconclusive', 'open'], 1],
  [['none'], 1],
  [['same-origin'], 1],
] as const)('%j ends with %i', (verdicts, code) => {
  const scripts = verdicts.map((verdict) => ({ ...script, verdict, arms: [] }));
  expect(toExitCode({ version: 1, scripts }, new Set())).toBe(code);
});

test('same-origin passes where it is allowed, and a value that differs never does', () => {
  const allowed = new Set(['same-origin'] as const);
  const report = (bytes: 'match' | 'differ') => ({
    version: 1 as const,
    scripts: [{ ...script, verdict: 'same-origin' as const, arms: [{ artifact: 'a', bytes }] }],
  });
  expect(toExitCode(report('match'), allowed)).toBe(0);
  expect(toExitCode(report('differ'), allowed)).toBe(1);
});
