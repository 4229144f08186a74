import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reporters } from '../../src/index.ts';
import { hostileSample, payloads } from './hostile.ts';
import { toCommands } from './runner.ts';

/** Payloads, pieces of them run together, and any text at all. */
const hostile = fc.oneof(
  fc.constantFrom(...payloads),
  fc
    .array(fc.constantFrom(...payloads.flatMap((one) => one.split(/(?=[^\w ])/))), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const sgr = new RegExp(`${String.fromCharCode(0x1b)}\\[[\\d;]*m`, 'g');

test('text has no control but newlines, and no line that a runner obeys', () => {
  check((payload) => {
    const { report, context } = hostileSample(payload);
    const written = reporters.text(report, context);
    expectInert(written);
    expect(toCommands(written)).toEqual([]);
  });
});

test('text in colour has no control but newlines and our own colours', () => {
  check((payload) => {
    const { report, context } = hostileSample(payload);
    const written = reporters.text(report, { ...context, color: true });
    expectInert(written.replace(sgr, ''));
    expect(written.replace(sgr, '')).toBe(reporters.text(report, context));
    expect(toCommands(written)).toEqual([]);
  });
});

test('github has only the commands that we wrote, one a line', () => {
  check((payload) => {
    const { report, context } = hostileSample(payload);
    const written = reporters.github(report, context);
    expectInert(written);
    const commands = toCommands(written);
    expect(commands.map(({ name }) => name)).toEqual(['error', 'warning', 'warning', 'notice']);
    expect(written.split('\n').length).toBe(commands.length + 1);
    for (const { properties, message } of commands) {
      expect(Object.keys(properties).filter((key) => !known.has(key))).toEqual([]);
      expect(properties.line).toMatch(/^[1-9]\d*$/);
      expect(toCommands(message)).toEqual([]);
    }
  });
});

const known = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);

test('markdown has the lines and cells that we wrote, whatever is in them', () => {
  const shape = shapeOf('harmless');
  check((payload) => {
    expect(shapeOf(payload)).toEqual(shape);
  });
});

test('markdown has no tag, link, mention or command of others', () => {
  check((payload) => {
    const { report, context } = hostileSample(payload);
    const written = reporters.markdown(report, context);
    expectInert(written);
    expect(toCommands(written)).toEqual([]);
    const prose = written.replace(/```mermaid.*?```/s, '').replace(/`[^`\n]*`/g, '');
    expect(prose.replace(/<\/?code>|<br>|#{3,4} /g, '')).not.toMatch(
      /[<>`*_[\]\\~$@]|:\/\/|www\.|#(?!\d+;)/,
    );
  });
});

test('mermaid has the lines that we wrote, with harmless labels', () => {
  check((payload) => {
    const { report, context } = hostileSample(payload);
    const [, diagram = ''] =
      /```mermaid\n(.*?)```/s.exec(reporters.markdown(report, context)) ?? [];
    const label = `"(?:[\\p{L}\\p{N} ./_-]|#\\d+;)*"`;
    const lines = [
      'flowchart LR',
      `  n0\\[${label}\\]`,
      `  n1\\[${label}\\]`,
      `  n0 -\\.->\\|${label}\\| n1`,
      '  n1 --> n0',
      '  classDef loose stroke:#d1242f,stroke-width:2px',
      '  class n1 loose',
    ];
    expect(diagram).toMatch(new RegExp(`^${lines.join('\\n')}\\n$`, 'u'));
  });
});

function check(holds: (payload: string) => void): void {
  for (const payload of payloads) holds(payload);
  fc.assert(fc.property(hostile, holds), { numRuns: 300, seed: 3 });
}

/** No control but the newline, nothing unseen, nothing that turns text around. */
function expectInert(text: string): void {
  expect(text).not.toMatch(
    /(?!\u{FE0F})(?:[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}])/u,
  );
}

/** For each line of a summary: how it begins, and in how many cells it falls. */
function shapeOf(payload: string): readonly string[] {
  const { report, context } = hostileSample(payload);
  return reporters
    .markdown(report, { ...context, graph: [] })
    .split('\n')
    .map((line) => `${line.slice(0, 3)} ${line.split('|').length}`);
}
