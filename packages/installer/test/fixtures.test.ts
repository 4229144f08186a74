import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '@portcullis/core';
import { checkScripts } from '../src/check/check-scripts.ts';
import type { ScriptReport } from '../src/report/installer-report.ts';
import { toScript } from '../src/script/to-script.ts';

/**
 * Each folder is what one rule finds; `ok-*` is the mended twin of the one before it. All of them run, with
 * `TOOL_DOWNLOAD_URL` for where from. `nearly-right` may fool a reading: the proof has them.
 */
const folder = join(import.meta.dirname, 'fixtures');
const isUpdate = process.env.UPDATE_FIXTURES === '1';
const flaws = ['plain-http', 'weak-algorithm'];
const rules = readdirSync(folder)
  .filter((name) => /^F\d+$/.test(name))
  .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

test('every rule has fixtures', () => {
  expect(rules).toEqual(Array.from({ length: 15 }, (_, index) => `F${index + 1}`));
});

describe.each([...rules, ...flaws])('%s', (rule) => {
  const names = scriptsIn(rule);

  test.each(names)('%s', async (name) => {
    const report = await reportOf(join(rule, name));
    const actual = show(report);
    const out = join(folder, rule, name.replace(/\.(sh|ps1)$/, '.out'));
    if (isUpdate) writeFileSync(out, actual);
    expect(actual).toBe(existsSync(out) ? readFileSync(out, 'utf8') : 'a .out file');
    if (name.startsWith('ok-')) expectMended(report);
    else expectFlagged(report, rule);
  });

  test('has two that are flagged and two that are mended', () => {
    expect(names.filter((name) => !name.startsWith('ok-')).length).toBeGreaterThanOrEqual(2);
    expect(names.filter((name) => name.startsWith('ok-')).length).toBeGreaterThanOrEqual(2);
  });
});

test.each(scriptsIn('right'))('right: %s', async (name) => {
  expectMended(await reportOf(join('right', name)));
});

test('what only execution can tell is here for the proof', () => {
  expect(scriptsIn('nearly-right').length).toBeGreaterThanOrEqual(5);
});

/** Closed by the reading, and nothing to say. */
function expectMended({ findings, verdict }: ScriptReport) {
  expect(findings.map(({ rule }) => rule)).toEqual([]);
  expect(['likely', 'same-origin']).toContain(verdict);
}

/** The rule is named, and nobody reads of it that it is enforced. */
function expectFlagged({ findings, verdict }: ScriptReport, rule: string) {
  expect(findings.map((each) => each.rule)).toContain(rule);
  expect(verdict).not.toBe('proven');
  // Told in a whisper, or weaker than it seems, and closed all the same.
  if (rule !== 'F15' && !flaws.includes(rule)) expect(verdict).not.toBe('likely');
  // The file of the release is only as good as the release.
  if (rule !== 'F15' && rule !== 'F11') expect(verdict).not.toBe('same-origin');
}

function scriptsIn(name: string): readonly string[] {
  return readdirSync(join(folder, name)).filter((file) => /\.(sh|ps1)$/.test(file));
}

async function reportOf(path: string): Promise<ScriptReport> {
  const text = readFileSync(join(folder, path), 'utf8');
  const { scripts } = await checkScripts({ scripts: [toScript(path, text)] });
  const [report] = scripts;
  if (report === undefined) throw new Error(`no report of ${path}`);
  return report;
}

function show({ verdict, source, findings }: ScriptReport): string {
  return [`${verdict} ${source}`, ...findings.map((one) => line(one)), ''].join('\n');
}

function line({ rule, severity, confidence, message, at, related }: Finding): string {
  const hops = related.map((hop) => `\n  related ${place(hop.at)} ${hop.message}`);
  return `${place(at)} ${rule} ${severity}/${confidence} ${message}${hops.join('')}`;
}

function place({ start, end }: Finding['at']): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
