import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { prove } from '../../src/prove/prove.ts';
import { toScript } from '../../src/script/to-script.ts';
import { makeRelease, withValues } from './support/make-release.ts';

const release = makeRelease();
const artifact = 'tool-linux-amd64.tar.gz';
const right = readFileSync(join(import.meta.dirname, '../fixtures/right/case-map.sh'), 'utf8');

/** Refuses whatever has another CRC, too: every bad case is refused, and nobody can say that it was for the hash. */
function withCrc(text: string): string {
  const crc = `${spawnSync('cksum', { input: release.get(artifact) }).stdout}`.split(' ')[0];
  const download = /^curl .*-o (\S+)$/m.exec(text) ?? ['', ''];
  const [line, file = ''] = download;
  return text.replace(line, () => `${line}\n[ "$(cksum < ${file} | cut -d ' ' -f 1)" = ${crc} ]`);
}

test.each([
  ['the hash alone decides', right, 'pass', 'only the value decides'],
  ['something else decides', withCrc(right), 'unproven', 'something else than the value decides'],
])(
  'values of the tampered bytes: %s',
  async (...row) => {
    const [, text, outcome, why] = row;
    const proof = await prove(toScript('install.sh', withValues(text, release)), release, {
      ...{ platforms: ['linux-x86_64-glibc'], shells: ['sh'], cases: ['values'] },
    });
    const control = proof.find((one) => one.case === 'values of the tampered bytes');
    expect(control).toMatchObject({ arm: artifact, outcome, why: expect.stringContaining(why) });
  },
  60_000,
);
