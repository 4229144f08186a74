import { readFileSync } from 'node:fs';
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

function readAction(name: string): ActionFile {
  return parse(readFileSync(`actions/${name}/action.yml`, 'utf8'));
}

describe.each([
  ['attest-artifacts', ['attest-inputs', 'signing-choice']],
  ['verify-attestations', ['verify-inputs']],
] as const)('%s', (name, sources) => {
  const readme = readFileSync(`actions/${name}/README.md`, 'utf8');

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
    expect(readme.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows);
  });

  test('reads the inputs that action.yml has, and no others', () => {
    const files = ['boolean', 'lines', 'path', 'text', 'word'].join('|');
    const source = sources
      .map((file) => readFileSync(`packages/runner/src/${file}.ts`, 'utf8'))
      .join('');
    const read = [...source.matchAll(new RegExp(`(?:${files})Input\\('([a-z\\d-]+)'`, 'g'))];
    const rows = /rowInputs = \[([^\]]*)\]/.exec(source)?.[1]?.match(/[a-z-]+/g) ?? [];
    const names = new Set([...read.map(([, input]) => input ?? ''), ...rows]);
    expect([...names].sort()).toEqual(Object.keys(readAction(name).inputs).sort());
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

test('verify-attestations neither asks for the right to sign nor carries what signs', () => {
  expect(readFileSync('actions/verify-attestations/README.md', 'utf8')).not.toContain(
    'id-token: write',
  );
  const bundle = readFileSync('actions/verify-attestations/dist/index.mjs', 'utf8');
  expect(bundle).not.toContain('signingCert');
  expect(readFileSync('actions/attest-artifacts/dist/index.mjs', 'utf8')).toContain('signingCert');
});
