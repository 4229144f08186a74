import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repairs } from '../../src/index.ts';
import { fixScenario } from '../support/fix-scenario.ts';
import { fromText } from '../support/scenario.ts';

const folder = join(import.meta.dirname, '../../src/rules');

const texts = [
  'artipacked',
  'excessive-permissions',
  'cache-mode-not-enforced',
  'template-injection',
  'pin-comment-missing',
  'unsound-condition',
]
  .map((id) => join(folder, id, 'fixtures'))
  .flatMap((fixtures) =>
    readdirSync(fixtures)
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => readFileSync(join(fixtures, name), 'utf8')),
  );

/** Texts that somebody may have made strange on purpose. */
const broken = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(
      fc.tuple(
        fc.nat(2000),
        fc.nat(12),
        fc.constantFrom(
          '',
          ' ',
          '\n',
          '\t',
          '&a ',
          '*a',
          '{',
          '}',
          ': ',
          '- ',
          '# x',
          "'",
          '"',
          '|',
          '!!str ',
          '\u2028',
          '\r',
        ),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([text, cuts]) =>
    cuts.reduce((one, [at, length, put]) => {
      const from = at % (one.length + 1);
      return one.slice(0, from) + put + one.slice(from + length);
    }, text),
  );

test('whatever the file looks like: nothing is thrown, and a second run finds nothing to do', () => {
  const options = { repairs, defaultToken: 'read' } as const;
  fc.assert(
    fc.property(broken, (text) => {
      const fixed = fixScenario(fromText('w.yml', text), options);
      expect(fixScenario(fixed.scenario, options).plan.files).toEqual([]);
    }),
    { numRuns: 250 },
  );
});
