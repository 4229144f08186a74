import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runAudit } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { parse } from 'yaml';
import { makeTree } from '../../../test/support/make-tree.ts';

const names = [
  'audit',
  'cache-forbid-in-release',
  'permissions-guard',
  'pin-verify',
  'release-guard',
  'secrets-guard',
  'trigger-guard',
];

/** What only guards have that ask servers. */
const asking = new Set(['online', 'token', 'fallback-server', 'trusted-root']);

function isOnline(name: string): boolean {
  return name === 'audit' || name === 'pin-verify';
}

interface Field {
  readonly description: string;
  readonly default?: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, Field>>;
  readonly outputs: Readonly<Record<string, Field>>;
  readonly runs: unknown;
}

function readAction(name: string): ActionFile {
  return parse(readFileSync(`actions/${name}/action.yml`, 'utf8'));
}

describe.each(names)('%s', (name) => {
  const readme = readFileSync(`actions/${name}/README.md`, 'utf8');

  test('has the inputs and outputs that every guard has', () => {
    const { inputs, outputs, runs } = readAction(name);
    const audit = readAction('audit');
    const offlineInputs = Object.entries(audit.inputs).filter(([input]) => !asking.has(input));
    expect({ inputs, outputs, runs }).toEqual({
      inputs: isOnline(name) ? audit.inputs : Object.fromEntries(offlineInputs),
      outputs: audit.outputs,
      runs: audit.runs,
    });
  });

  test('needs no token', () => {
    const secrets = Object.entries(readAction(name).inputs).filter(([input]) =>
      /token|secret/.test(input),
    );
    expect(secrets.filter(([, field]) => field.default !== undefined)).toEqual([]);
    expect(secrets.map(([input]) => input)).toEqual(isOnline(name) ? ['token'] : []);
    expect(readme).toContain('needs no token');
  });

  test('carries the code that asks servers only where it has a question for them', () => {
    const source = readFileSync(`actions/${name}/src/index.ts`, 'utf8');
    expect(source.includes('goOnline')).toBe(isOnline(name));
    const bundle = readFileSync(`actions/${name}/dist/index.mjs`, 'utf8');
    if (!isOnline(name)) expect(bundle).not.toContain('git-upload-pack');
  });

  test('has a page that tells its inputs and outputs as action.yml does', () => {
    const { inputs, outputs } = readAction(name);
    const rows = [
      ...Object.entries(inputs).map(
        ([input, { description, default: byDefault }]) =>
          `| \`${input}\` | ${description} | ${byDefault === undefined ? '' : `\`${byDefault}\``} |`,
      ),
      ...Object.entries(outputs).map(
        ([output, { description }]) => `| \`${output}\` | ${description} |`,
      ),
    ];
    const written = readme.split('\n').filter((line) => line.startsWith('| `'));
    expect(written).toEqual(rows);
  });

  test('has an example that passes every guard in the strict profile', async () => {
    const [example = ''] = readme.match(/(?<=```yaml\n)name:[\s\S]*?(?=```)/) ?? [];
    expect(example).toContain(`uses: OWNER/portcullis/actions/${name}@<commit>\n`);
    const text = example.replace('<commit>', `${'0'.repeat(40)} # v1`);
    const cwd = makeTree({ '.github/workflows/example.yml': text });
    const { report } = await runAudit({
      paths: ['.'],
      cwd,
      profile: 'strict',
      ruleSet: everyGuard,
      today: '2026-11-22',
    });
    expect(report).toMatchObject({ findings: [], inconclusive: [], stats: { uses: 2 } });
  });
});
