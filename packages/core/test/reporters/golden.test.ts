import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { type Format, reporters } from '../../src/index.ts';
import { hostileSample } from './hostile.ts';
import { clean, colored, full, online, type Sample, shaped, unchecked } from './reports.ts';

const hostile = hostileSample('::error::x\n##[error]\u001b[1m\u202E|`a`<b>[c](d)@e%0A"] --> ');

const cases: readonly (readonly [string, Sample, readonly Format[]])[] = [
  ['full', full, ['text', 'json', 'sarif', 'github', 'markdown']],
  ['online', online, ['text', 'json', 'sarif', 'github', 'markdown']],
  ['clean', clean, ['text', 'json', 'sarif', 'github', 'markdown']],
  ['unchecked', unchecked, ['text', 'github', 'markdown']],
  ['colored', colored, ['text']],
  ['shaped', shaped, ['text']],
  ['hostile', hostile, ['text', 'json', 'sarif', 'github', 'markdown']],
];

const table = cases.flatMap(([name, sample, formats]) =>
  formats.map((format) => ({ name, sample, format })),
);

test.each(table)('$name as $format reads as it did', ({ name, sample, format }) => {
  const path = fileURLToPath(new URL(`golden/${name}.${format}.out`, import.meta.url));
  const written = reporters[format](sample.report, sample.context);
  if (process.env.UPDATE_FIXTURES === '1' || !existsSync(path)) writeFileSync(path, written);
  expect(written).toBe(readFileSync(path, 'utf8'));
});
