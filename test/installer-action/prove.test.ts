import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filled, installer, listed, makeWorkspace, verify } from './installer-world.ts';

// Each runs an installer some forty times.
const patience = 120_000;
const prove = { artifacts: 'dist', mode: 'prove' };

/** Any of its values will do: another artifact's bytes are as good as the right ones. */
const nearly = installer({
  table: "known='{linux}\n{mac}'",
  check: `command -v sha256sum >/dev/null 2>&1 || exit 1
actual="$(sha256sum "$dir/$asset" | cut -d ' ' -f 1)"
if ! echo "$known" | grep -q "^$actual"; then echo "checksum is not known" >&2; exit 1; fi`,
});
const scripts = {
  'right.sh': installer({ table: filled }),
  'nearly.sh': nearly,
  'sums.sh': installer({ table: '', check: listed }),
  'windows.ps1': `$url = 'https://github.com/octo-org/tool/releases/download/v1.2.3/tool-windows.zip'
Invoke-WebRequest $url -OutFile tool.zip
$actual = (Get-FileHash tool.zip -Algorithm SHA256).Hash
if ($actual -ne '${'A1'.repeat(32)}') { throw 'checksum differs' }
Expand-Archive tool.zip -DestinationPath $HOME
`,
};

describe('mode "prove"', () => {
  test(
    'passes what refuses every wrong byte, and shows each case in the job summary',
    async () => {
      const run = await verify(makeWorkspace(scripts), { ...prove, scripts: 'right.sh' });
      expect(run).toMatchObject({ status: 0, outputs: { verdict: 'proven' } });
      expect(run.log).toMatch(/^ {2}run: (\d+) of \1 executions passed; 2 artifacts$/m);
      expect(run.log).toMatch(/^ {2}isolation: /m);
      expect(run.summary).toMatch(
        /^\| Artifact \| true bytes \|.* tampered \| other architecture /m,
      );
      expect(run.summary).toMatch(/^\| `tool-linux-amd64\.tar\.gz` \| ✅/m);
    },
    patience,
  );

  test(
    'fails what installs wrong bytes, and says which',
    async () => {
      const workspace = makeWorkspace(scripts);
      const inputs = { ...prove, scripts: 'nearly.sh', 'report-file': 'report.json' };
      const run = await verify(workspace, inputs);
      expect(run).toMatchObject({ status: 1, outputs: { verdict: 'open', digests: '' } });
      expect(run.log).toMatch(/^::error file=nearly\.sh,line=1,title=it uses wrong bytes::/m);
      expect(run.summary).toContain('❌');
      const report = JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'));
      expect(report.scripts[0].proof).toContainEqual(
        expect.objectContaining({ case: 'other architecture', outcome: 'fail' }),
      );
    },
    patience,
  );

  test(
    'never makes more of a list of the same origin than that',
    async () => {
      const strict = await verify(makeWorkspace(scripts), { ...prove, scripts: 'sums.sh' });
      expect(strict).toMatchObject({ status: 1, outputs: { verdict: 'same-origin' } });
      expect(strict.log).toMatch(/^ {2}run: (\d+) of \1 executions passed; 2 artifacts$/m);
      expect(strict.summary).toContain('no entry in the checksum file');
    },
    patience,
  );

  test(
    'takes what cannot be run only where that is said',
    async () => {
      const workspace = makeWorkspace(scripts);
      const strict = await verify(workspace, { ...prove, scripts: 'windows.ps1' });
      expect(strict).toMatchObject({ status: 1, outputs: { verdict: 'likely', digests: '' } });
      expect(strict.log).toContain('"windows.ps1" is likely, where "proven" is asked for');
      const inputs = { ...prove, scripts: 'windows.ps1', minimum: 'likely' };
      expect(await verify(workspace, inputs)).toMatchObject({ status: 0 });
    },
    patience,
  );
});

describe('a script that is run', () => {
  const looking = (where: string) =>
    installer({
      table: filled,
      before: `if ${where} | grep -qE 's3cret|^(GITHUB|ACTIONS|INPUT|RUNNER|NPM)_'; then
  echo 'a secret is here' >&2; exit 1
fi
${where} | grep -q '^HOME=' || exit 1`,
    });

  test(
    'has nothing of the job in its environment',
    async () => {
      const workspace = makeWorkspace({ 'install.sh': looking('env') });
      const run = await verify(workspace, { ...prove, scripts: 'install.sh' });
      expect(run).toMatchObject({ status: 0, outputs: { verdict: 'proven' } });
    },
    patience,
  );

  test(
    'cannot read the environment of the job, where the system has namespaces',
    async () => {
      if (spawnSync('unshare', ['-rn', 'true']).status !== 0)
        return console.warn('skipped: this system allows no "unshare"');
      const all = "cat /proc/[0-9]*/environ 2> /dev/null | tr '\\0' '\\n'";
      const workspace = makeWorkspace({ 'install.sh': looking(all) });
      const run = await verify(workspace, { ...prove, scripts: 'install.sh' });
      expect(run).toMatchObject({ status: 0, outputs: { verdict: 'proven' } });
    },
    patience,
  );
});
