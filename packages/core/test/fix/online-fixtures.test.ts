import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { everyGuard } from '../../src/index.ts';
import { evidenceOf } from '../support/online/evidence-of.ts';
import { digest, fixOnline } from '../support/online/fix-online.ts';
import { audit, readScenario, type Scenario } from '../support/scenario.ts';

const folder = join(import.meta.dirname, '../../src/rules');

const scenarios = everyGuard.rules.flatMap(({ meta }) => {
  const fixtures = join(folder, meta.id, 'fixtures');
  const world = join(folder, meta.id, 'upstream.yml');
  if (!existsSync(world)) return [];
  const upstream = readFileSync(world, 'utf8');
  return readdirSync(fixtures)
    .filter((name) => !name.endsWith('.out'))
    .map((name) => ({ name: `${meta.id}/${name}`, path: join(fixtures, name), upstream }));
});

/** What the files say of pins only, which nobody could ask before there were any. */
const revealed = ['tag-only-pin', 'stale-action-refs', 'pin-comment-missing', 'immutability-gap'];

describe.each([
  ['as it is', false, (text: string) => text],
  ['updated, with CRLF', true, (text: string) => text.replace(/\r?\n/g, '\r\n')],
] as const)('%s', (_, isUpdate, spelled) => {
  test.each(scenarios)('$name', async ({ path, upstream }) => {
    const before = mapped({ ...withWorld(readScenario(path), upstream) }, spelled);
    const { plan, scenario: after } = await fixOnline(before, { isUpdate });
    const [was, is] = [await counts(before), await counts(after)];
    const brought = [...is].filter(([key, count]) => count > (was.get(key) ?? 0));
    expect(brought).toEqual([]);
    expect(valuesOf(after)).toEqual(valuesOf(before));
    const made = plan.files.flatMap((file) => file.made);
    const answered = made.flatMap(({ answers }) => answers.map(({ rule }) => rule));
    expect(answered.filter((rule) => revealed.slice(0, 2).includes(rule))).toEqual([]);
    const again = await fixOnline(after, { isUpdate });
    expect(again.plan.files.map(({ text }) => text)).toEqual([]);
  });
});

function withWorld(scenario: Scenario, upstream: string): Scenario {
  return { ...scenario, upstream: scenario.upstream ?? upstream };
}

function mapped(scenario: Scenario, spelled: (text: string) => string): Scenario {
  const files = [...scenario.files].map(([path, text]) => [path, spelled(text)] as const);
  return { ...scenario, files: new Map(files) };
}

function namesCommit({ files }: Scenario): boolean {
  return /^\s+(?:- )?action: /m.test(files.get('.github/portcullis.yml') ?? '');
}

async function counts(scenario: Scenario): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const { rule, at } of audit(scenario, await evidenceOf(scenario)).findings) {
    const key = `${rule} ${at.path}`;
    // What was accepted of one commit is not accepted of the next.
    const isOutlived = rule === 'suppression-unused' && namesCommit(scenario);
    if (!revealed.includes(rule) && !isOutlived) found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

/** All that the files say but for refs and digests, read by another parser. */
function valuesOf({ files }: Scenario): readonly string[] {
  return [...files].map(([path, text]) => {
    const plain = text.replace(/^\uFEFF/, '').replaceAll(`@${digest}`, '');
    if (!/\.ya?ml$/.test(path)) return plain;
    const value = parse(plain, {
      version: '1.2',
      merge: false,
      uniqueKeys: false,
      logLevel: 'silent',
      maxAliasCount: -1,
    });
    return `${JSON.stringify(value)}`.replace(/("uses":"[^"@]+@)[^"]+/g, '$1ref');
  });
}
