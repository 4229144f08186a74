import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { filled, installer, linux, makeWorkspace, sha256, verify } from './installer-world.ts';

const right = installer({ table: filled });
const scripts = {
  'right.sh': right,
  'warned.sh': right.replace('>&2; exit 1; fi', '>&2; fi'),
  'sidecar.sh': installer({
    table: `checksum="$(curl -fsSL "https://github.com/octo-org/tool/releases/download/v1.2.3/$asset.sha256")"`,
  }),
  'unchecked.sh': '#!/bin/sh\ncurl -fsSL https://example.com/tool.tgz | tar -xz\n',
  'cut-off.sh': '#!/bin/sh\nif [ "$1" = \n',
};

describe('mode "check"', () => {
  test.each([
    [0, 'likely', { scripts: 'right.sh' }],
    [0, 'likely', { scripts: 'right.sh', artifacts: 'dist' }],
    [1, 'open', { scripts: 'warned.sh' }],
    [1, 'none', { scripts: '*.sh' }],
    [1, 'inconclusive', { scripts: 'cut-off.sh\nright.sh' }],
    [1, 'same-origin', { scripts: 'sidecar.sh' }],
    [0, 'same-origin', { scripts: 'sidecar.sh', minimum: 'same-origin' }],
    [0, 'same-origin', { scripts: 'sidecar.sh\nright.sh', 'allow-same-origin': './side*.sh' }],
    [1, 'same-origin', { scripts: 's*.sh\nr*.sh', 'allow-same-origin': 'r*.sh' }],
    [0, 'likely', { scripts: '*.sh\n!warned.sh\n!sidecar.sh\n!unchecked.sh\n!cut-off.sh' }],
  ])('ends with %i and "%s": %j', async (status, verdict, inputs) => {
    const run = await verify(makeWorkspace(scripts), inputs);
    expect({ status: run.status, verdict: run.outputs.verdict }).toEqual({ status, verdict });
    // What does not pass is not to be attested.
    expect(run.outputs.digests !== '').toBe(status === 0);
  });

  test('says of each script why it does not pass', async () => {
    const { log } = await verify(makeWorkspace(scripts), { scripts: '*.sh\n!right.sh' });
    expect(log).toContain(
      '::error::verify-installer-checksums: "sidecar.sh" is same-origin, "unchecked.sh" is none, "warned.sh" is open, where "likely" is asked for; "cut-off.sh" is inconclusive, and what nobody could tell is no pass; the log says why, and what to do\n',
    );
  });

  test('fails on a value that the artifact does not have, whatever the policy', async () => {
    const workspace = makeWorkspace(scripts);
    writeFileSync(join(workspace, 'dist', linux), 'other bytes');
    const inputs = { scripts: 'right.sh', artifacts: 'dist', minimum: 'same-origin' };
    const { status, log, outputs } = await verify(workspace, inputs);
    expect({ status, digests: outputs.digests }).toEqual({ status: 1, digests: '' });
    expect(log).toContain('"right.sh" is likely, with values that the artifacts do not have');
    expect(log).toMatch(/^::error file=right\.sh,line=\d+,.*title=high%3A value-differs::/m);
  });

  test('writes the report of a run that fails, too', async () => {
    const workspace = makeWorkspace(scripts);
    const inputs = { scripts: 'warned.sh', 'report-file': 'report.json' };
    const { status, outputs } = await verify(workspace, inputs);
    expect({ status, report: outputs.report }).toEqual({ status: 1, report: 'report.json' });
    const report: unknown = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'));
    const schema: unknown = JSON.parse(readFileSync('docs/installer-report.schema.json', 'utf8'));
    const validate = new Ajv2020({ allErrors: true }).compile(Object(schema));
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('annotates findings where they are, and tells them in the job summary', async () => {
    const { log, summary } = await verify(makeWorkspace(scripts), { scripts: 'warned.sh' });
    expect(log).toMatch(/^::error file=warned\.sh,line=\d+,endLine=\d+.*title=high[^:]*F7::/m);
    expect(summary).toContain('#### ❌ `warned.sh`: open');
    expect(summary).toMatch(/🔴 high.*`F7`.*`warned\.sh:\d+/);
  });

  test('gives digests as sha256sum does', async () => {
    const workspace = makeWorkspace({ ...scripts, 'a\\b.sh': right });
    const { outputs } = await verify(workspace, { scripts: 'right.sh\na?b.sh' });
    const digest = sha256(readFileSync(join(workspace, 'right.sh')));
    expect(outputs.digests).toBe(`${digest}  right.sh\n\\${digest}  a\\\\b.sh`);
  });
});

test('what a script is called is never a command', async () => {
  const name = 'a,b::error::x\n::warning::y##[group]z.sh';
  const { status, log, summary } = await verify(makeWorkspace({ [name]: scripts['warned.sh'] }), {
    scripts: 'a*.sh',
  });
  expect(status).toBe(1);
  expect(log).not.toMatch(
    /^\s*::(?!error file=a%2Cb%3A%3Aerror|error::verify-installer-checksums)/m,
  );
  expect(log + summary).not.toContain('##[group]');
});

describe('is refused, and nothing passes', () => {
  test.each([
    ['"gone.sh" names no file', { scripts: 'right.sh\ngone.sh' }],
    ['the input "scripts" is empty', { scripts: '' }],
    ['".." can leave the workspace', { scripts: '../right.sh' }],
    ['"link.sh" is a symbolic link', { scripts: 'link.sh' }],
    ['cannot list', { scripts: 'right.sh', artifacts: 'gone' }],
    ['the input "mode" cannot be "verify"', { scripts: 'right.sh', mode: 'verify' }],
    [
      'the input "mode" cannot be "prove" without "artifacts"',
      { scripts: 'right.sh', mode: 'prove' },
    ],
    [
      'the input "mode" cannot be "embed" without "artifacts"',
      { scripts: 'right.sh', mode: 'embed' },
    ],
    ['the input "minimum" cannot be "open"', { scripts: 'right.sh', minimum: 'open' }],
    [
      'the input "minimum" cannot be "proven" with mode "check"',
      { scripts: 'right.sh', minimum: 'proven' },
    ],
    ['the input "harden" is of no use with mode "check"', { scripts: 'right.sh', harden: 'true' }],
    [
      '"gone*.sh", which names none of the scripts',
      { scripts: 'right.sh', 'allow-same-origin': 'gone*.sh' },
    ],
    ['lies outside of the workspace', { scripts: 'right.sh', 'report-file': '/var/report.json' }],
    ['it is not UTF-8', { scripts: 'latin.sh' }],
  ])('%s', async (message, inputs) => {
    const workspace = makeWorkspace(scripts);
    symlinkSync('right.sh', join(workspace, 'link.sh'));
    writeFileSync(join(workspace, 'latin.sh'), Buffer.of(0xe9));
    const { status, log, outputs } = await verify(workspace, inputs);
    expect({ status, digests: outputs.digests }).toEqual({ status: 1, digests: undefined });
    expect(log).toContain(message);
    expect(log).not.toContain('this is a bug');
  });
});
