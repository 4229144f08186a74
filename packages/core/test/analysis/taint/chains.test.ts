import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { audit, readScenario } from '../../support/scenario.ts';
import { showTaint, taintsAtSink } from './taints-at-sink.ts';

// Each file is a repository with one way for a text to the step named "sink". Without any one of the lines marked
// "hop" nothing arrives; with the line behind "sanitise:" in place of the one above nothing does either, or only
// what the class behind it says. UPDATE_FIXTURES=1 writes the .out beside it.
const folder = join(import.meta.dirname, 'chains');
const names = readdirSync(folder).filter((name) => name.endsWith('.txtar'));

const hop = / (?:#|\/\/) hop$/;
const sanitisers = /(?<=^\s*)(?:#|\/\/) sanitise.*$/gm;
const sanitiser = /^(\s*)(?:#|\/\/) sanitise(?: (structured))?: (.*)$/;

describe.each(names)('%s', (name) => {
  const path = join(folder, name);
  const written = readScenario(path).files;
  const lines = [...written].flatMap(([file, text]) =>
    text.split('\n').map((line, index) => ({ file, line, index })),
  );
  const files = new Map([...written].map(([file, text]) => [file, text.replace(sanitisers, '')]));

  test('the text arrives', () => {
    const out = path.replace('.txtar', '.out');
    const actual = taintsAtSink(files).map(showTaint).join('');
    if (process.env.UPDATE_FIXTURES === '1') writeFileSync(out, actual);
    expect(actual).not.toBe('');
    expect(isReported(files)).toBe(true);
    expect(actual).toBe(existsSync(out) ? readFileSync(out, 'utf8') : 'a .out file');
  });

  test.each(lines.filter(({ line }) => hop.test(line)))('without $line', (one) => {
    const changed = replaced(files, one, without(one.line));
    expect(classes(changed)).toEqual([]);
    expect(isReported(changed)).toBe(false);
  });

  test.each(lines.filter(({ line }) => sanitiser.test(line)))('with $line', (one) => {
    const [, blank = '', kind, text = ''] = sanitiser.exec(one.line) ?? [];
    const target = lines.findLast(
      ({ file, index, line }) => file === one.file && index < one.index && !sanitiser.test(line),
    );
    const changed = target === undefined ? files : replaced(files, target, blank + text);
    expect(classes(changed)).toEqual(kind === undefined ? [] : [kind]);
  });
});

// What a member types at the place itself is there with and without the way that an outsider's text takes.
function classes(files: ReadonlyMap<string, string>): readonly string[] {
  return taintsAtSink(files)
    .filter(({ author, hops }) => author !== 'member' || hops.length > 1)
    .map((taint) => taint.class);
}

/** Whether the rule that looks at scripts says so behind the line that names the sink. */
function isReported(files: ReadonlyMap<string, string>): boolean {
  const { findings } = audit({ files, profile: 'default' });
  return findings.some(({ rule, severity, at }) => {
    const lines = files.get(at.path)?.split('\n') ?? [];
    const sink = lines.findIndex((line) => line.endsWith('name: sink'));
    const isAtSink = sink !== -1 && at.start.line > sink;
    return rule === 'template-injection' && isAtSink && /^(?:high|medium)$/.test(severity);
  });
}

interface Line {
  readonly file: string;
  readonly index: number;
}

function replaced(
  files: ReadonlyMap<string, string>,
  { file, index }: Line,
  line: string,
): ReadonlyMap<string, string> {
  const lines = files.get(file)?.split('\n') ?? [];
  return new Map([...files, [file, lines.with(index, line).join('\n')]]);
}

/** The line with a constant for its value; one without a key is emptied. */
function without(line: string): string {
  const [, key, value = ''] = /^(\s*(?:- )?[\w.-]+:) (.*)$/.exec(line) ?? [];
  if (key === undefined) return line.includes('// hop') ? '' : line.replace(/\S.*/, '#');
  if (/uses:$/.test(key)) return `${key} actions/cache@v4`;
  return `${key} ${value.includes('fromJSON') ? '[constant]' : 'constant'}`;
}
