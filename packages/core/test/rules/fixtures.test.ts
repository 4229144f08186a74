import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { everyGuard } from '../../src/index.ts';
import { evidenceOf } from '../support/online/evidence-of.ts';
import {
  audit,
  fromArchive,
  fromText,
  readScenario,
  type Scenario,
  show,
} from '../support/scenario.ts';

const folder = join(import.meta.dirname, '../../src/rules');
const isUpdate = process.env.UPDATE_FIXTURES === '1';

describe.each(everyGuard.rules.map(({ meta }) => meta))(
  '$id',
  ({ id, guard, severity, profile, practices, title }) => {
    const fixtures = join(folder, id, 'fixtures');
    const names = readdirSync(fixtures).filter((name) => !name.endsWith('.out'));

    // What the outside says is the same for all fixtures of a rule, unless one says it itself.
    const world = join(folder, id, 'upstream.yml');
    const upstream = existsSync(world) ? readFileSync(world, 'utf8') : undefined;
    const said = async (scenario: Scenario) => {
      const online = { ...scenario, upstream: scenario.upstream ?? upstream };
      return show(audit(online, await evidenceOf(online)), id);
    };

    test.each(names)('%s', async (name) => {
      const out = join(fixtures, `${name.replace(/\.(ya?ml|txtar)$/, '')}.out`);
      const actual = await said(readScenario(join(fixtures, name)));
      if (isUpdate) writeFileSync(out, actual);
      expect(actual).toBe(existsSync(out) ? readFileSync(out, 'utf8') : 'a .out file');
      if (name.startsWith('ok-')) expect(actual).toBe('');
    });

    test('has a fixture with a finding and one without', () => {
      const outs = names.map((name) =>
        readFileSync(join(fixtures, `${name.replace(/\.(ya?ml|txtar)$/, '')}.out`), 'utf8'),
      );
      expect(outs.some((out) => out !== '')).toBe(true);
      expect(names.some((name) => name.startsWith('ok-'))).toBe(true);
    });

    test('page: the table is the meta, and the fix removes the finding', async () => {
      const page = readFileSync(join(folder, id, 'rule.md'), 'utf8');
      const table = `| guard | severity | profile | practices |\n|---|---|---|---|\n| ${guard} | ${severity} | ${profile} | ${practices.join(', ')} |`;
      expect(page).toContain(`# ${id}\n\n${title}\n\n${table}\n`);
      expect(page).toMatch(/^## Why$[\s\S]*^## Fix$[\s\S]*^## Limits$/m);
      for (const kind of ['before', 'after'] as const) {
        const outs = examples(page, kind).map((files) => said({ files, profile }));
        const isSaid = (await Promise.all(outs)).map((out) => out !== '');
        expect(isSaid.length).toBeGreaterThan(0);
        expect(new Set(isSaid)).toEqual(new Set([kind === 'before']));
      }
    });
  },
);

/**
 * The fenced examples of a page; the fence may name the file: "yaml before .github/portcullis.yml". One that begins
 * with `-- path --` has several files.
 */
function examples(page: string, kind: 'before' | 'after'): readonly ReadonlyMap<string, string>[] {
  const fence = new RegExp(`^\`\`\`yaml ${kind}(?: (\\S+))?\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...page.matchAll(fence)].map(([, path, text = '']) => {
    if (path !== undefined) return new Map([[path, text]]);
    return (text.startsWith('-- ') ? fromArchive(text) : fromText('example.yml', text)).files;
  });
}
