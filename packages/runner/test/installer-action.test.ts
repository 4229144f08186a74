import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runAudit } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { parse } from 'yaml';
import { makeTree } from '../../../test/support/make-tree.ts';

interface Field {
  readonly description: string;
  readonly default?: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, Field>>;
  readonly outputs: Readonly<Record<string, Field>>;
}

const folder = 'actions/verify-installer-checksums';
const readme = readFileSync(`${folder}/README.md`, 'utf8');
const action: ActionFile = parse(readFileSync(`${folder}/action.yml`, 'utf8'));

test('the page tells inputs and outputs as action.yml does', () => {
  const rows = [
    ...Object.entries(action.inputs).map(
      ([input, { description, default: byDefault }]) =>
        `| \`${input}\` | ${description} | ${byDefault === undefined ? '' : `\`${byDefault}\``} |`,
    ),
    ...Object.entries(action.outputs).map(
      ([output, { description }]) => `| \`${output}\` | ${description} |`,
    ),
  ];
  expect(readme.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows);
});

test('the inputs that are read are those of action.yml', () => {
  const source = readFileSync('packages/runner/src/installer-inputs.ts', 'utf8');
  const read = [...source.matchAll(/(?:boolean|lines|text|word)Input\('([a-z-]+)'/g)];
  const names = new Set(read.map(([, input]) => input));
  expect([...names].sort()).toEqual(Object.keys(action.inputs).sort());
});

test('it needs no token', () => {
  expect(Object.keys(action.inputs).filter((input) => /token|secret/.test(input))).toEqual([]);
});

describe('its examples', () => {
  const examples = [...readme.matchAll(/^## (.+)$[\s\S]*?^```yaml\n(name:[\s\S]*?)^```/gm)];

  test('are for hand-written installers, cargo-dist and GoReleaser', () => {
    const titles = examples.map(([, title]) => title);
    expect(titles).toEqual(['A hand-written installer', 'cargo-dist', 'GoReleaser']);
  });

  test.each(examples.map(([, title = '', text = '']) => ({ title, text })))(
    '$title: passes every guard in the strict profile',
    async ({ text }) => {
      expect(text).toContain(
        'uses: OWNER/portcullis/actions/verify-installer-checksums@<commit>\n',
      );
      const pinned = text.replaceAll('<commit>', `${'0'.repeat(40)} # v1.0.0`);
      const cwd = makeTree({ '.github/workflows/release.yml': pinned });
      const { report } = await runAudit({
        paths: ['.'],
        cwd,
        profile: 'strict',
        ruleSet: everyGuard,
        today: '2026-11-23',
      });
      expect(report).toMatchObject({ findings: [], inconclusive: [], stats: { workflows: 1 } });
    },
  );
});

test('no other action carries what reads and runs installers', () => {
  const carries = (name: string) =>
    /tripwire|tree-sitter/.test(readFileSync(`actions/${name}/dist/index.mjs`, 'utf8'));
  const names = globSync('actions/*/action.yml').map((path) => path.split('/')[1] ?? '');
  expect(names.filter(carries).sort()).toEqual(['release-inspect', 'verify-installer-checksums']);
});
