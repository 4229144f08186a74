import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { everyGuard, repairs } from '../../src/index.ts';
import { compared } from '../support/compared.ts';
import { fixScenario } from '../support/fix-scenario.ts';
import { readScenario, type Scenario } from '../support/scenario.ts';

const folder = join(import.meta.dirname, '../../src/rules');

const scenarios = everyGuard.rules.flatMap(({ meta }) => {
  const fixtures = join(folder, meta.id, 'fixtures');
  return readdirSync(fixtures)
    .filter((name) => !name.endsWith('.out'))
    .map((name) => ({ name: `${meta.id}/${name}`, path: join(fixtures, name) }));
});

/** Two spellings, with each of the default tokens once. */
describe.each([
  ['as it is', 'read', (text: string) => text],
  ['with CRLF', 'write', (text: string) => text.replace(/\r?\n/g, '\r\n')],
] as const)('%s', (_, defaultToken, spelled) => {
  test.each(scenarios)('$name', ({ path }) => {
    const scenario = mapped(readScenario(path), spelled);
    const fixed = fixScenario(scenario, { repairs, defaultToken });
    expect(compared(scenario, fixed)).toEqual({ unanswered: [], brought: [], moved: [] });
    const again = fixScenario(fixed.scenario, { repairs, defaultToken });
    expect(again.plan.files.map(({ text }) => text)).toEqual([]);
  });
});

function mapped(scenario: Scenario, spelled: (text: string) => string): Scenario {
  const files = [...scenario.files].map(([path, text]) => [path, spelled(text)] as const);
  return { ...scenario, files: new Map(files) };
}
