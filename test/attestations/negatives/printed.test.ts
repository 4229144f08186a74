import { expect, test } from '@jest/globals';
import { verificationReporters } from '@portcullis/attestation';
import { claimNumbers } from '../../../packages/attestation/src/certificate/certificate-claims.ts';
import { judgeScene } from './judge-scene.ts';
import { type Change, file, plainScene, withChange } from './scene.ts';
import { everyRow } from './tables/rows.ts';

// A NUL, a new title, a line that looks like a pass, commands of the runner, text that turns around.
const hostile = 'x\0\u001B]0;t\u0007\u001B[2K\r\n::error::x\n##[error]x\u202Ey\u0085z<b>|`%0A';

const said: readonly (readonly [where: string, change: Change])[] = [
  ...Object.keys(claimNumbers).map(
    (claim) => [claim, { sign: { claims: { [claim]: hostile } } }] as const,
  ),
  ['predicate type', { statement: { predicateType: hostile } }],
  ['build type', { statement: { predicate: { buildDefinition: { buildType: hostile } } } }],
  ['name of a subject', { statement: { subject: [{ name: hostile, digest: { sha1: 'a' } }] } }],
  ['digest of a subject', { statement: { subject: [{ digest: { [hostile]: hostile } }] } }],
  ['name of a file', { subjects: [{ ...file, name: hostile }] }],
  ['type of a statement', { statement: { _type: hostile } }],
  ['version of a bundle', { sign: { mediaType: hostile } }],
];

test.each(said)('%s: nobody obeys what is printed of it', (_, change) => {
  const base = withChange(withChange(plainScene, everyRow), {
    policy: { 'predicate-matches-certificate': true },
  });
  const reports = judgeScene(withChange(base, change));
  for (const format of ['text', 'json', 'markdown', 'github'] as const) {
    const text = verificationReporters[format](reports, { color: false });
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(text).not.toContain('##[');
    const commands = text.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.every((line) => line.startsWith('::error title='))).toBe(true);
    expect(commands.length).toBeLessThanOrEqual(format === 'github' ? 2 : 0);
  }
});
