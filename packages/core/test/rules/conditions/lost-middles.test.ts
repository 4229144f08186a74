import { Dictionary } from '@actions/expressions/data/dictionary';
import { Evaluator } from '@actions/expressions/evaluator';
import { Lexer } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { audit, fromText, show } from '../../support/scenario.ts';

const value = fc.constantFrom(
  "''",
  "'a'",
  "'0'",
  '0',
  '1',
  'null',
  'true',
  'false',
  "'false'",
  '(0)',
);
const wrapped = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `(${text})`,
  (text) => `format('{0}', ${text})`,
  (text) => `vars.NONE || (${text})`,
);

test('there is a finding exactly where the choice comes to the other value though the condition holds', () => {
  fc.assert(
    fc.property(value, value, wrapped, (middle, fallback, wrap) => {
      const choice = `github.ref && ${middle} || ${fallback}`;
      const text = `on: push\nenv:\n  A: \${{ ${wrap(choice)} }}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: x\n`;
      const isFound = show(audit(fromText('x.yml', text)), 'unsound-ternary').includes('/high ');
      const [meant, made] = [middle, choice.replace('github.ref', 'true')].map(evaluated);
      expect([isFound, choice]).toEqual([meant !== made, choice]);
    }),
    { numRuns: 300 },
  );
});

/** The text that GitHub's own evaluator makes of a constant expression. */
function evaluated(text: string): string {
  const { tokens } = new Lexer(text).lex();
  const tree = new Parser(tokens, [], []).parse();
  return new Evaluator(tree, new Dictionary()).evaluate().coerceString();
}
