import { readFileSync, writeFileSync } from 'node:fs';
import { mergeSchema } from './merge-schema.ts';
import { runNode } from './run-node.ts';

// node packages/dev/src/refresh-schema.ts: GitHub's published schemas and our overlay -> the two files that
// packages/core/src/model/schema reads. Run it in the root of the repository after an update of
// @actions/workflow-parser or of the overlay.
const library = 'node_modules/@actions/workflow-parser';
const overlay = readJson('packages/dev/src/schema-overlay.json');
const { version } = readJson(`${library}/package.json`);
const outputs = [
  { kind: 'workflow', root: 'workflow-root' },
  { kind: 'action', root: 'action-root' },
] as const;
for (const { kind, root } of outputs) {
  const published = readJson(`${library}/dist/${kind}-v1.0.min.json`);
  const definitions = mergeSchema(published.definitions, overlay[kind], root);
  const schema = {
    source: `https://www.npmjs.com/package/@actions/workflow-parser/v/${version} (MIT) and packages/dev/src/schema-overlay.json`,
    date: overlay.date,
    root,
    definitions,
  };
  const path = `packages/core/src/model/schema/${kind}-schema.json`;
  writeFileSync(path, JSON.stringify(schema));
  runNode('.', ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', path]);
}

function readJson(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, 'utf8'));
}
