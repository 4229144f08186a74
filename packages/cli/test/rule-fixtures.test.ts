import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { makeTree } from '../../../test/support/make-tree.ts';
import { runProgram } from '../../../test/support/run-program.ts';
import { readScenario, show, today } from '../../core/test/support/scenario.ts';

/** What core's source says of the fixtures of its rules, the command line says too: of files, and as it is built. */
const rules = join(import.meta.dirname, '../../core/src/rules');
// What servers say is a matter of online runs, which have tests of their own.
const offline = readdirSync(rules).filter((rule) => !existsSync(join(rules, rule, 'upstream.yml')));
const fixtures = offline.flatMap(fixturesOf).map((one, index) => ({ ...one, tree: `t${index}` }));
const said = new Map<string, Outcome>();

type Outcome = Parameters<typeof show>[0];
type Place = { readonly at: { readonly path: string } };

beforeAll(() => {
  const root = makeTree(
    Object.fromEntries(
      fixtures.flatMap(({ tree, scenario }) =>
        [...scenario.files].map(([path, text]) => [`${tree}/${path}`, text] as const),
      ),
    ),
  );
  // Without the option, what the configuration of a tree says counts.
  for (const options of [[], ['--profile', 'strict']]) {
    const profile = options[1] ?? 'default';
    const trees = fixtures.flatMap(({ tree, scenario }) =>
      scenario.profile === profile ? [tree] : [],
    );
    const args = ['audit', ...trees, ...options, '--format', 'json'];
    const { status, stdout } = runProgram('packages/cli', { cwd: root, args });
    expect(status).toBe(1);
    const report: Outcome = JSON.parse(stdout);
    for (const tree of trees) said.set(tree, ofTree(report, `${tree}/`));
  }
}, 120_000);

test.each(fixtures)('$rule $name', ({ rule, out, tree }) => {
  const outcome = said.get(tree);
  expect(outcome && show(outcome, rule)).toBe(out);
});

function fixturesOf(rule: string) {
  const folder = join(rules, rule, 'fixtures');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    if (name.endsWith('.out')) return [];
    const scenario = readScenario(join(folder, name));
    // The command line knows the day by the clock.
    const isOfItsDay = [...scenario.files.values()].some((text) => text.includes(today));
    if (scenario.upstream !== undefined || isOfItsDay) return [];
    const out = readFileSync(join(folder, name.replace(/\.(?:ya?ml|txtar)$/, '.out')), 'utf8');
    return [{ rule, name, scenario, out }];
  });
}

/** What was said of one of the trees, with paths as if it had been the only one. */
function ofTree({ findings, inconclusive, suppressed }: Outcome, start: string): Outcome {
  const isHere = ({ at }: Place) => at.path.startsWith(start);
  const own = {
    findings: findings.filter(isHere),
    inconclusive: inconclusive.filter(isHere),
    suppressed: suppressed.filter(({ finding }) => isHere(finding)),
  };
  return JSON.parse(JSON.stringify(own).replaceAll(start, ''));
}
