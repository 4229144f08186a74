import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { prove } from '../../src/prove/prove.ts';
import type { ProveOptions } from '../../src/prove/prove-options.ts';
import type { ProofOutcome } from '../../src/report/installer-report.ts';
import { toScript } from '../../src/script/to-script.ts';
import { makeRelease, withValues } from './support/make-release.ts';

/**
 * Every shell fixture is run: what is flagged fails, and its mended twin passes. Both are run with the case that shows
 * what they are about; `prove.test.ts` has proofs with all cases. F13 is about PowerShell.
 */
const folder = join(import.meta.dirname, '../fixtures');
const release = makeRelease();
const rules = readdirSync(folder)
  .filter((name) => /^F\d+$/.test(name) && name !== 'F13')
  .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
const patience = 60_000;

/** What shows it; the tampered bytes by themselves for all others. */
const shownBy: Readonly<Record<string, string>> = {
  'F1/unknown-version-has-no-value': 'another version',
  'F1/ok-unknown-version-is-refused': 'another version',
  'F2/empty-pattern-matches-everything': 'tampered, checksum file empty',
  'F2/ok-whole-value-is-compared': 'tampered, checksum file empty',
  F5: 'tampered, checksum file not found',
  F6: 'tampered, no entry in the checksum file',
  F9: 'tampered, answered with yes',
  'F9/ok-does-not-ask': 'tampered',
  F11: 'another version',
};

/** Where it shows; the others are about no platform. */
const platforms: Readonly<Record<string, string>> = {
  'F1/one-arm-has-no-value': 'macos-arm64',
  'F1/ok-every-arm-has-a-value': 'macos-arm64',
  F4: 'macos-arm64',
};

/** Refused, which is all that a run can fail at: what is wrong is that nobody is told. */
const refusedInSilence = 'F15/refusal-is-silent-when-quiet';

describe.each(rules)('%s', (rule) => {
  const names = readdirSync(join(folder, rule))
    .filter((file) => file.endsWith('.sh'))
    .map((file) => `${rule}/${file.replace(/\.sh$/, '')}`);

  test.each(names.filter((name) => name !== refusedInSilence))(
    '%s',
    async (name) => {
      const outcomes = await outcomesOf(name);
      const told = outcomes
        .filter(({ outcome }) => outcome !== 'pass')
        .map((one) => `${one.outcome} ${one.case}: ${one.why}`);
      const shown = shownBy[name] ?? shownBy[rule] ?? 'tampered';
      expect(outcomes.filter((one) => one.case.startsWith(shown))).not.toEqual([]);
      if (name.includes('/ok-')) expect(told).toEqual([]);
      else expect(told.filter((one) => one.startsWith(`fail ${shown}`))).not.toEqual([]);
    },
    patience,
  );
});

test.each([
  [refusedInSilence, 'refused with exit code 1'],
  [
    'F15/ok-refusal-is-always-told',
    'refused with exit code 1: "checksum of tool-linux-amd64.tar.gz differs"',
  ],
])(
  '%s: a refusal has its reason, or has none',
  async (name, why) => {
    const outcomes = await outcomesOf(name, { environment: { TOOL_QUIET: '1' } });
    expect(outcomes.find((one) => one.case === 'tampered')).toMatchObject({ outcome: 'pass', why });
  },
  patience,
);

async function outcomesOf(name: string, more: ProveOptions = {}): Promise<readonly ProofOutcome[]> {
  const [rule = ''] = name.split('/');
  const text = readFileSync(join(folder, `${name}.sh`), 'utf8');
  const script = toScript(`${name}.sh`, withValues(text, release));
  return prove(script, release, {
    platforms: [platforms[name] ?? platforms[rule] ?? 'linux-x86_64-glibc'],
    shells: [script.dialect],
    cases: [shownBy[name] ?? shownBy[rule] ?? 'tampered'],
    ...more,
  });
}
