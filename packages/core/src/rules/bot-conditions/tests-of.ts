import { expressionsOf, type PlacedExpression } from '../../analysis/conditions/expressions-of.ts';
import type { Job, MapNode, StepSite } from '../../model/index.ts';
import type { BotTest } from './bot-test.ts';
import { botTests } from './bot-tests.ts';

/** A test for a bot where it stands. */
export interface PlacedTest {
  readonly placed: PlacedExpression;
  readonly test: BotTest;
}

/** What every test for a bot has to name. */
export const mayTestBots = /actor|sender|head_commit|user\.login/i;

const cache = new WeakMap<MapNode, readonly PlacedTest[]>();

/** The tests for bots in the expressions of a job or a step; the same in every run. */
export function testsOf(subject: Job | StepSite): readonly PlacedTest[] {
  const node = 'kind' in subject ? subject.node : subject.step.node;
  const known = cache.get(node) ?? find(subject);
  cache.set(node, known);
  return known;
}

function find(subject: Job | StepSite): readonly PlacedTest[] {
  const guarding = expressionsOf(subject, mayTestBots).filter(({ key }) => !aside.test(key));
  return guarding.flatMap((placed) => {
    const { tree } = placed.expression;
    return tree === undefined ? [] : botTests(tree).map((test) => ({ placed, test }));
  });
}

/** What lets nobody in: names, and how long or beside what something runs. */
const aside = /^(?:name|concurrency|timeout-minutes|continue-on-error)$/;
