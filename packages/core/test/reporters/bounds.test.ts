import { expect, test } from '@jest/globals';
import { type Finding, type GraphEdge, reporters, type Severity } from '../../src/index.ts';
import { fitWindow } from '../../src/reporters/text/fit-window.ts';
import { showStretch } from '../../src/reporters/text/show-stretch.ts';
import { find, findingAt, type Sample, sampleOf, sourceAt } from './reports.ts';
import { toCommands } from './runner.ts';

const source = sourceAt('a.yml', 'uses: x@v1\n');
const at = find(source, 'x@v1');

function many(severity: Severity, number: number, message = 'm'): readonly Finding[] {
  return Array.from({ length: number }, () => findingAt(at, { severity, message }));
}

function namesOf(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const { report, context } = sampleOf([source], { findings });
  const commands = toCommands(reporters.github(report, context));
  const names = commands.map(({ name }) => name);
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, names.filter((one) => one === name).length]),
  );
}

test('ten annotations of a kind are all shown', () => {
  expect(namesOf([...many('low', 10), ...many('high', 10), ...many('medium', 10)])).toEqual({
    error: 10,
    warning: 10,
    notice: 10,
  });
});

test('more than ten of a kind leave a last notice, which is one of ten', () => {
  expect(namesOf([...many('info', 30), ...many('high', 13)])).toEqual({ error: 10, notice: 10 });
  const { report, context } = sampleOf([source], {
    findings: [...many('info', 30), ...many('high', 13), ...many('medium', 11)],
  });
  const last = toCommands(reporters.github(report, context)).at(-1);
  expect(last?.message).toContain('3 errors, 1 warning, 21 notices more');
});

test('the most severe annotations come first', () => {
  const { report, context } = sampleOf([source], {
    findings: [...many('info', 1), ...many('medium', 1), ...many('low', 1), ...many('high', 1)],
  });
  const titles = toCommands(reporters.github(report, context)).map(
    ({ properties }) => properties.title,
  );
  expect(titles).toEqual(['high', 'medium', 'low', 'info'].map((one) => `${one}: unpinned-uses`));
});

test('an annotation is shorter than what the runner cuts', () => {
  const long = '部'.repeat(9000);
  const related = Array.from({ length: 50 }, () => ({ at, message: long }));
  const { report, context } = sampleOf([source], {
    findings: [findingAt(at, { message: long, related })],
  });
  const [command] = toCommands(reporters.github(report, context));
  expect(command?.message.length).toBeLessThan(4096);
});

test('a job summary stays under 1 MiB and says what was cut', () => {
  const inconclusive = Array.from({ length: 9000 }, (_, index) => ({
    at,
    reason: 'network' as const,
    message: `${'部'.repeat(400)}${index}`,
  }));
  const sample = sampleOf(
    [source],
    { findings: many('high', 9000, '部'.repeat(1200)), inconclusive },
    { graph: star(5000) },
  );
  const written = reporters.markdown(sample.report, sample.context);
  expect(Buffer.byteLength(written)).toBeLessThan(1024 * 1024);
  expect(written.match(/\d+ of 9000 rows are left out/g)?.length).toBe(2);
  expect(written).toMatch(/\d+ of 5000 arrows are left out/);
});

test.each([
  ['text', /not there\n[\s\S]*= also at: (?:ci\.yml:1:7, ){4}ci\.yml:1:7 and 94 more\n/],
  ['markdown', /\| network \|\s+\| `ci\.yml:1`, .* and 95 more \| not there \|/],
] as const)('what was not checked for one reason is said once: %s', (format, said) => {
  const place = { ...at, path: 'ci.yml' };
  const one = { at: place, reason: 'network' as const, message: 'not there' };
  const inconclusive = Array.from({ length: 100 }, () => one);
  const sample = sampleOf([source], { inconclusive }, {});
  const written = reporters[format](sample.report, sample.context);
  expect(written.match(/not there/g)?.length).toBe(1);
  expect(written).toMatch(said);
});

test('a diagram stays within what Mermaid draws, whatever its labels', () => {
  const sample = sampleOf([source], {}, { graph: star(500, '\u202E'.repeat(100)) });
  const written = reporters.markdown(sample.report, sample.context);
  const [diagram = ''] = /```mermaid.*```/s.exec(written) ?? [];
  expect(diagram.length).toBeLessThan(50_000);
  expect(diagram.match(/-->/g)?.length ?? 0).toBeGreaterThan(5);
});

test('a diagram has a bounded number of arrows', () => {
  const edge = { from: 'a', to: 'b', pinned: true };
  const written = toDiagram(Array.from({ length: 600 }, () => edge));
  expect(written.match(/-->/g)?.length).toBe(120);
  expect(written).toContain('480 of 600 arrows are left out');
});

test('a small graph is drawn whole, each node once', () => {
  const written = toDiagram([
    { from: 'a', to: 'b', pinned: true },
    { from: 'b', to: 'b', pinned: true },
    { from: 'a', to: 'c', pinned: false },
  ]);
  expect(written).toContain(
    '  n0["a"]\n  n1["b"]\n  n2["c"]\n  n0 --> n1\n  n1 --> n1\n  n0 -.-> n2\n',
  );
  expect(written).not.toContain('left out');
});

test.each([
  ['a span in the middle', 'a'.repeat(200), { from: 100, to: 104 }],
  ['a span longer than the room', 'a'.repeat(200), { from: 10, to: 190 }],
  ['a span at the end', 'a'.repeat(200), { from: 199, to: 200 }],
  ['wide letters', '部'.repeat(200), { from: 100, to: 110 }],
  ['escapes', '\u202E'.repeat(200), { from: 100, to: 102 }],
  ['tabs', '\t'.repeat(200), { from: 100, to: 102 }],
  ['pairs', '🚀'.repeat(200), { from: 100, to: 104 }],
  ['a million units', 'x'.repeat(1_000_000), { from: 500_000, to: 500_001 }],
  ['a million marks', `x${'\u0301'.repeat(1_000_000)}`, { from: 0, to: 1 }],
])('%s fits its room and stays visible', (_, line, span) => {
  const seen = fitWindow(line, span, 60);
  expect(seen.from).toBeLessThanOrEqual(span.from);
  expect(seen.to).toBeGreaterThan(span.from);
  expect(seen.to - seen.from).toBeLessThanOrEqual(2 * 58);
  expect(showStretch(line, seen, 0).width).toBeLessThanOrEqual(58);
  expect(line.slice(seen.from, seen.to)).not.toMatch(/\p{Cs}/u);
});

test('a line is shown whole when there is room', () => {
  expect(fitWindow('uses: x', { from: 6, to: 7 }, 60)).toEqual({ from: 0, to: 7 });
  expect(fitWindow('部署: x', { from: 4, to: 5 }, 60)).toEqual({ from: 0, to: 5 });
});

test('nothing to audit is said in so many words', () => {
  const sample = sampleOf([], {});
  expect(reporters.text(sample.report, sample.context)).toBe(
    'nothing to audit: no workflow and no action here\n',
  );
});

test('a commit is shortened in a diagram', () => {
  const commit = '49933ea5288caeca8642d1e84afbd3f7d6820020';
  const written = toDiagram([{ from: `a/b@${commit}`, to: `a/b@${commit}00`, pinned: true }]);
  expect(written).toContain('n0["a/b#64;49933ea528"]');
  expect(written).toContain(`n1["a/b#64;${commit}00"]`);
});

function star(number: number, label = ''): readonly GraphEdge[] {
  return Array.from({ length: number }, (_, index) => ({
    from: `root${label}`,
    to: `leaf ${index}${label}`,
    ...(label === '' ? {} : { label }),
    pinned: true,
  }));
}

function toDiagram(graph: readonly GraphEdge[]): string {
  const { report, context }: Sample = sampleOf([source], {}, { graph });
  return reporters.markdown(report, context);
}
