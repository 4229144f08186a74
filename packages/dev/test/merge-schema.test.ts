import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { mergeSchema } from '../src/merge-schema.ts';

const root = join(import.meta.dirname, '../../..');

function readJson(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

test.each(['workflow', 'action'])(
  'the %s schema is that of the package and the overlay',
  (kind) => {
    const published = readJson(`node_modules/@actions/workflow-parser/dist/${kind}-v1.0.min.json`);
    const overlay = readJson('packages/dev/src/schema-overlay.json');
    const { version } = readJson('node_modules/@actions/workflow-parser/package.json');
    const written = readJson(`packages/core/src/model/schema/${kind}-schema.json`);
    const merged = mergeSchema(published.definitions, overlay[kind], `${kind}-root`);
    // When these differ: node packages/dev/src/refresh-schema.ts
    expect(written.definitions).toEqual(merged);
    expect(written.source).toContain(`/v/${version} `);
  },
);

test('takes what the root needs, the overlay first, without prose', () => {
  const published = {
    root: {
      description: 'prose',
      mapping: {
        properties: {
          description: { type: 'text', description: 'prose' },
          list: { type: 'list', required: true },
        },
      },
    },
    text: { string: {} },
    list: { sequence: { 'item-type': 'text' } },
    other: { string: {} },
  };
  const overlay = { text: { why: 'stricter', string: { 'require-non-empty': true } } };
  expect(mergeSchema(published, overlay, 'root')).toEqual({
    list: { sequence: { 'item-type': 'text' } },
    root: {
      mapping: { properties: { description: 'text', list: { type: 'list', required: true } } },
    },
    text: { string: { 'require-non-empty': true } },
  });
});
