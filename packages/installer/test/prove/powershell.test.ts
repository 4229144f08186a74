import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { provenVerdict } from '../../src/check/proven-verdict.ts';
import { prove } from '../../src/prove/prove.ts';
import { findTools } from '../../src/prove/sandbox/find-tools.ts';
import { makeRelease, withValues } from './support/make-release.ts';

// No PowerShell is needed: a stand-in of its name tells how it is called. It is where no isolation hides it.
const folder = mkdtempSync('/var/tmp/portcullis-pwsh-');
const path = `${process.env.PATH}`;
beforeEach(() => {
  process.env.PATH = `${folder}${delimiter}${path}`;
});
afterAll(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
});

function standIn(body: string): void {
  writeFileSync(join(folder, 'pwsh'), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folder, 'pwsh'), 0o755);
}

const dialect = 'powershell';

test('it is run by pwsh without a profile and without questions', async () => {
  standIn('echo "$1 $2 $3 ${4##*/}, $#"; exit 1');
  const outcomes = await prove({ path: 'install.ps1', dialect, text: 'throw 1' }, new Map());
  expect(outcomes).toMatchObject([
    { case: 'isolation', why: expect.stringContaining('run by pwsh') },
    { case: 'unpacked by PowerShell itself', outcome: 'unproven' },
    {
      case: 'true bytes',
      outcome: 'unproven',
      why: expect.stringContaining('"-NoProfile -NonInteractive -File installer.ps1, 4"'),
    },
  ]);
});

test('what it leaves and asks for stays in the sandbox', async () => {
  standIn(
    'echo "${DOTNET_CLI_HOME##*/} $POWERSHELL_TELEMETRY_OPTOUT $POWERSHELL_UPDATECHECK ${SSL_CERT_FILE##*/} ${https_proxy%:*}"; exit 1',
  );
  const outcomes = await prove({ path: 'install.ps1', dialect, text: 'throw 1' }, new Map());
  expect(outcomes.at(-1)?.why).toContain('"home 1 Off authority.pem http://127.0.0.1"');
});

test('it goes through the cases, and nothing rises to proven', async () => {
  standIn('exec sh "$4"');
  const release = makeRelease();
  const read = readFileSync(join(import.meta.dirname, '../fixtures/right/case-map.sh'), 'utf8');
  const text = withValues(read, release);
  const outcomes = await prove({ path: 'install.ps1', dialect, text }, release, {
    cases: ['tampered', 'values'],
  });
  const told = outcomes.map((one) => `${one.case}: ${one.outcome}`);
  expect(told).toContain('tampered: pass');
  expect(told).toContain('values of the tampered bytes: pass');
  expect(outcomes.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  const analysis = { doubts: [], weaknesses: [] };
  expect(provenVerdict({ verdict: 'likely', source: 'embedded', analysis }, outcomes)).toBe(
    'likely',
  );
}, 120_000);

test('one that installs what it should refuse is open', async () => {
  standIn('exec sh "$4"');
  const release = makeRelease();
  const read = readFileSync(join(import.meta.dirname, '../fixtures/right/case-map.sh'), 'utf8');
  const text = withValues(read, release).replaceAll('exit 1', ':');
  const outcomes = await prove({ path: 'install.ps1', dialect, text }, release, {
    cases: ['tampered'],
  });
  expect(outcomes.map((one) => one.outcome)).toContain('fail');
}, 120_000);

test('an installer for a shell gets no PowerShell', async () => {
  standIn('exit 0');
  expect(findTools(['pwsh'], []).get('pwsh')).toBe(join(folder, 'pwsh'));
  const text = 'command -v pwsh || echo none; exit 1';
  const outcomes = await prove({ path: 'install.sh', dialect: 'sh', text }, new Map(), {
    platforms: ['linux-x86_64-glibc'],
  });
  expect(outcomes.at(-1)?.why).toContain('"none"');
});

test('where there is no pwsh it says so', async () => {
  rmSync(join(folder, 'pwsh'), { force: true });
  process.env.PATH = folder;
  const outcomes = await prove({ path: 'install.ps1', dialect, text: '' }, new Map());
  expect(outcomes).toMatchObject([
    { outcome: 'unproven', why: expect.stringContaining('no "pwsh" is here') },
  ]);
});
