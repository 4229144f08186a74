import { describe, expect, test } from '@jest/globals';
import { judgeScene } from './judge-scene.ts';
import type { Negative } from './negative.ts';
import { outcomeOf } from './outcome-of.ts';
import { type Change, plainScene, withChange } from './scene.ts';
import { bundle } from './tables/bundle.ts';
import { certificate } from './tables/certificate.ts';
import { chains } from './tables/chains.ts';
import { many } from './tables/many.ts';
import { names } from './tables/names.ts';
import { policies } from './tables/policies.ts';
import { provenance } from './tables/provenance.ts';
import { roots } from './tables/roots.ts';
import { everyRow, rows } from './tables/rows.ts';
import { runs } from './tables/runs.ts';
import { statements } from './tables/statements.ts';
import { witnesses } from './tables/witnesses.ts';

// Each changes one thing in what passes, and takes the way that everybody's policy and bundles take.
const tables: Readonly<Record<string, readonly Negative[]>> = {
  witnesses,
  certificate,
  chains,
  roots,
  bundle,
  statements,
  provenance,
  rows,
  names,
  runs,
  many,
  policies,
};
const all = Object.values(tables).flat();

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table.map((one) => [one.name, one] as const))('%s', (_name, negative) => {
    const { given, change, outcome } = negative;
    expect(twinOf(given)).toBe('pass');
    expect(outcomeOf(withChange(withChange(plainScene, given), change))).toBe(outcome);
  });
});

test('they are many, and each has a name of its own', () => {
  expect(all.length).toBeGreaterThan(60);
  const seen = all.map(({ name }) => name);
  expect(seen.filter((name, index) => seen.indexOf(name) !== index)).toEqual([]);
});

test('each check that there is has one that only it notices', () => {
  const asked = [plainScene, withChange(plainScene, everyRow)].flatMap(judgeScene);
  const checks = asked.flatMap(({ attestations }) => attestations.flatMap((one) => one.checks));
  const ids = new Set(checks.map(({ id }) => id));
  expect(ids.size).toBe(22);
  const alone = all.filter(({ outcome }) => /^[a-z-]+ [a-z-]+$/.test(outcome));
  const noticed = new Set(alone.map(({ outcome }) => outcome.replace(/ .*/, '')));
  expect([...ids].filter((id) => !noticed.has(id))).toEqual([]);
});

const twins = new Map<Change, string>();

/** What passes is looked at once, however many begin with it. */
function twinOf(given: Change): string {
  const known = twins.get(given) ?? outcomeOf(withChange(plainScene, given));
  twins.set(given, known);
  return known;
}
