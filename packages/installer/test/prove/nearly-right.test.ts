import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { judgeScript } from '../../src/check/judge-script.ts';
import { provenVerdict } from '../../src/check/proven-verdict.ts';
import { prove } from '../../src/prove/prove.ts';
import { toScript } from '../../src/script/to-script.ts';
import { makeRelease, withValues } from './support/make-release.ts';

/** What shows it; the tampered bytes for all others. Whether a reading is fooled by it is another matter. */
const shownBy: Readonly<Record<string, string>> = {
  'any-known-value-will-do': 'other architecture',
  'installs-a-second-download': 'second download differs',
};

const folder = join(import.meta.dirname, '../fixtures/nearly-right');
const release = makeRelease();
const names = readdirSync(folder).map((file) => file.replace(/\.sh$/, ''));

function scriptOf(name: string) {
  return toScript(
    `${name}.sh`,
    withValues(readFileSync(join(folder, `${name}.sh`), 'utf8'), release),
  );
}

test.each(names)(
  'an installer that is nearly right is open when it is run: %s',
  async (name) => {
    const script = scriptOf(name);
    const judged = await judgeScript(script);
    const proof = await prove(script, release, {
      platforms: ['linux-x86_64-glibc'],
      // Where `sh` is bash, which knows `[[`, dash shows what other machines do.
      shells: ['sh', 'dash'],
      cases: [shownBy[name] ?? 'tampered'],
    });
    expect(proof.find((one) => one.case === 'true bytes')).toMatchObject({ outcome: 'pass' });
    expect(proof.map(({ outcome }) => outcome)).toContain('fail');
    expect(provenVerdict(judged, proof)).toBe(judged.verdict === 'none' ? 'none' : 'open');
  },
  60_000,
);

test('by its text alone some of them are likely to enforce their values', async () => {
  const verdicts = await Promise.all(names.map(async (name) => judgeScript(scriptOf(name))));
  const fooled = names.filter((_, index) => verdicts[index]?.verdict === 'likely');
  expect(fooled.length).toBeGreaterThanOrEqual(3);
  expect(fooled).toContain('any-known-value-will-do');
});
