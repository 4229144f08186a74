import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { audit, fromText, show } from '../../support/scenario.ts';

const hole = '${{ vars.A }}';
const beside = fc.constantFrom('', ' ', 'x && ', '(', "'", 'a == ', '{0}', '}}', '\\', ' || b');
const end = fc.constantFrom('', ' ', ' && x', ')', "'", ' == b', '{', '}', ' # x');

/** Every way to spell a scalar, under eight blanks. */
const spelling = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `'${text.replaceAll("'", "''")}'`,
  (text) => JSON.stringify(text),
  ...['|', '|-', '|+', '>', '>-', '>+'].map(
    (header) => (text: string) => `${header}\n          ${text}`,
  ),
);

function workflow(condition: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: x\n        if: ${condition}\n`;
}

test('there is a finding exactly where the decoded value has anything beside one hole', () => {
  fc.assert(
    fc.property(beside, end, spelling, (before, after, spell) => {
      const text = workflow(spell(`${before}${hole}${after}`));
      const value = conditionIn(text);
      fc.pre(value?.includes(hole) === true);
      const said = show(audit(fromText('x.yml', text)), 'unsound-condition');
      expect([said !== '', text]).toEqual([value !== hole, text]);
    }),
    { numRuns: 400 },
  );
});

/** What another reader makes of it; undefined when it cannot. */
function conditionIn(text: string): string | undefined {
  try {
    return String(parse(text).jobs.a.steps[0].if);
  } catch {
    return undefined;
  }
}
