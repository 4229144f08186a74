import { expect, test } from '@jest/globals';
import { openArchive } from '../../src/prove/archive/open-archive.ts';
import { judgeInstallation } from '../../src/prove/cases/judge-installation.ts';
import type { Subject } from '../../src/prove/cases/subject.ts';
import type { Seen } from '../../src/prove/sandbox/execution.ts';
import { platforms } from '../../src/prove/sandbox/platforms.ts';
import { makeRelease, sha256 } from './support/make-release.ts';

const artifact = 'tool-linux-amd64.tar.gz';

function subject(): { readonly subject: Subject; readonly own: string } {
  const bytes = makeRelease().get(artifact) ?? Buffer.alloc(0);
  const archive = openArchive(artifact, bytes);
  const [platform] = platforms;
  if (archive.kind === 'problem' || platform === undefined) throw new Error('no archive');
  const { body } = archive.members[0] ?? { body: Buffer.alloc(0) };
  const rest = { tampered: bytes, sumFiles: [], others: new Set<string>(), isAskedAgain: false };
  return { subject: { artifact, bytes, archive, platform, ...rest }, own: sha256(body) };
}

test.each<[string, number | undefined, 'own' | 'another' | 'none', string, string]>([
  ['what is in the artifact', 0, 'own', 'pass', 'installed byte for byte as "home/tool"'],
  ['other bytes', 0, 'another', 'unproven', 'it installs nothing of'],
  ['nothing', 0, 'none', 'unproven', 'it installs nothing of'],
  ['what is in the artifact, and ends with 1', 1, 'own', 'unproven', 'exit code 1'],
  ['what is in the artifact, and has to be ended', undefined, 'own', 'unproven', 'it was ended'],
])('with the true bytes it installs %s', (...row) => {
  const [, code, what, outcome, why] = row;
  const { subject: of, own } = subject();
  const hash = what === 'own' ? own : sha256(Buffer.from('other'));
  const installed = { path: 'home/tool', sha256: hash, isTripwire: false };
  const executables = what === 'none' ? [] : [installed];
  const seen: Seen = { code, executables, said: '', asked: [], unpacked: [], hasRun: false };
  expect(judgeInstallation(seen, of)).toEqual({ outcome, why: expect.stringContaining(why) });
});
