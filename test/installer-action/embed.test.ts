import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { preload } from '../support/preload.ts';
import {
  block,
  digestOf,
  filled,
  installer,
  linux,
  makeWorkspace,
  sha256,
  verify,
} from './installer-world.ts';

// Each runs an installer some forty times.
const patience = 120_000;
const embed = { artifacts: 'dist', mode: 'embed' };
const scripts = { 'install.sh': installer({ table: block }) };

describe('mode "embed"', () => {
  test(
    'writes the values, shows the change, proves the result, and gives its digest',
    async () => {
      const workspace = makeWorkspace(scripts);
      const file = join(workspace, 'install.sh');
      const run = await verify(workspace, { ...embed, scripts: '*.sh' });
      const written = readFileSync(file);
      expect(run).toMatchObject({
        status: 0,
        outputs: { verdict: 'proven', digests: `${sha256(written)}  install.sh` },
      });
      expect(written.toString()).toContain(`${linux}) checksum=${digestOf(workspace, linux)} ;;`);
      expect(run.log).toMatch(/^\+\s+tool-linux-amd64\.tar\.gz\) checksum=/m);
      expect(statSync(file).mode & 0o777).toBe(0o755);
      // Again: nothing is left to write.
      const again = await verify(workspace, { ...embed, scripts: '*.sh' });
      expect(again).toMatchObject({ status: 0, outputs: run.outputs });
      expect(again.log).toContain('install.sh (marked-block): has these values already');
      expect(readFileSync(file)).toEqual(written);
    },
    patience,
  );

  test(
    'fails when the values are in and the check is not',
    async () => {
      const text = scripts['install.sh'].replace('>&2; exit 1; fi', '>&2; fi');
      const workspace = makeWorkspace({ 'install.sh': text });
      const run = await verify(workspace, { ...embed, scripts: '*.sh' });
      expect(run).toMatchObject({ status: 1, outputs: { verdict: 'open', digests: '' } });
    },
    patience,
  );

  test.each([
    ['has no known shape', 'z.sh', '#!/bin/sh\ncurl -fsSL https://example.com/x | sh\n'],
    [
      'offers what is not there',
      'z.sh',
      installer({ table: filled }).replaceAll(linux, 'gone.tgz'),
    ],
  ])('writes into no script when one of them %s', async (_, path, text) => {
    const workspace = makeWorkspace({ ...scripts, [path]: text });
    const before = readFileSync(join(workspace, 'install.sh'));
    const run = await verify(workspace, { ...embed, scripts: '*.sh' });
    expect(run).toMatchObject({ status: 1, outputs: {} });
    expect(run.log).toContain(`cannot embed checksums into "${path}"`);
    expect(readFileSync(join(workspace, 'install.sh'))).toEqual(before);
  });

  test(
    'shows a script that cannot command the runner',
    async () => {
      const text = scripts['install.sh'].replace(
        block,
        `#\t##[group]forged\u001b[31m\n${block}\n: <<'END'\n  ::error::forged\nEND`,
      );
      const workspace = makeWorkspace({ 'install.sh': text });
      const { log, summary } = await verify(workspace, { ...embed, scripts: '*.sh' });
      expect(log).toContain('error::forged');
      expect(log).not.toMatch(/^\s*::error::forged/m);
      expect(log + summary).not.toContain('##[group]');
      expect(log + summary).not.toContain('\u001b');
    },
    patience,
  );
});

test(
  'what was changed while it was checked passes for nobody',
  async () => {
    const workspace = makeWorkspace({ 'install.sh': installer({ table: filled }) });
    const file = join(workspace, 'install.sh');
    const meddling = `import { appendFileSync } from 'node:fs';
const write = process.stdout.write;
process.stdout.write = function (text, ...rest) {
  if (String(text).includes('running the scripts')) appendFileSync(${JSON.stringify(file)}, '# more');
  return write.call(this, text, ...rest);
};`;
    const inputs = { artifacts: 'dist', mode: 'prove', scripts: 'install.sh' };
    const { status, log, outputs } = await verify(workspace, inputs, preload(meddling));
    expect({ status, outputs }).toEqual({ status: 1, outputs: {} });
    expect(log).toContain('a script was changed while it was checked');
  },
  patience,
);
