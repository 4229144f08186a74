import { pullRequestCode } from '../../facts/pull-request-code.ts';
import {
  asScalar,
  type Expression,
  expressionsIn,
  type Repository,
  type ScalarNode,
} from '../../model/index.ts';
import { inputOf } from '../input-of.ts';
import { quoted } from '../quoted.ts';
import type { Follow, Naming, Where } from './naming.ts';
import { outputNaming } from './output-naming.ts';
import { strongestNaming } from './strongest-naming.ts';
import { valuePaths } from './value-paths.ts';
import { variableOf } from './variable-of.ts';

/** Whether a text, in a job, names a pull request; inputs, variables and outputs are followed to where they are set. */
export function namesPullRequest(
  at: ScalarNode | Expression,
  where: Where,
  repository: Repository,
): Naming | undefined {
  return ofText(at, where, { repository, depth: 0, budget: { left: maxReadings } });
}

function ofText(at: ScalarNode | Expression, where: Where, work: Work): Naming | undefined {
  return 'scalar' in at ? ofExpression(at, where, work) : ofScalar(at, where, work);
}

interface Work {
  readonly repository: Repository;
  readonly depth: number;
  /** Variables and outputs that lead to many others each multiply. */
  readonly budget: { left: number };
}

const maxDepth = 10;
const maxReadings = 500;
// Nobody writes a longer ref by hand.
const maxText = 5_000;

function ofScalar(at: ScalarNode, where: Where, work: Work): Naming | undefined {
  work.budget.left -= 1;
  if (work.depth > maxDepth || work.budget.left < 0) return tooMuch;
  const text = at.value.slice(0, maxText);
  if (pullRequestCode.refs.test(text.replace(/\$\{\{[\s\S]*?\}\}/g, '_'))) return certain;
  return strongestNaming(
    expressionsIn(at).map((expression) => ofExpression(expression, where, work)),
  );
}

const certain: Naming = { kind: 'code', isCertain: true, isGuess: false, hops: [], doubts: [] };

const tooMuch: Naming = {
  ...{ kind: 'code', isCertain: false, isGuess: true, hops: [] },
  doubts: ['where it comes from goes over too many places to follow'],
};

function ofExpression(expression: Expression, where: Where, work: Work): Naming | undefined {
  const { tree, text } = expression;
  if (tree === undefined) return undefined;
  if (/refs\/pull|pull\/\{/.test(text)) return certain;
  const deeper = { ...work, depth: work.depth + 1 };
  const paths = valuePaths(tree);
  return strongestNaming(paths.map((path) => ofPath({ path, expression }, where, deeper)));
}

/** One of the paths that an expression can become. */
interface Reading {
  readonly path: string;
  readonly expression: Expression;
}

function ofPath(reading: Reading, where: Where, work: Work): Naming | undefined {
  const [context, name = ''] = reading.path.split('.');
  switch (context) {
    case 'github':
      return ofEvent(reading.path, where);
    case 'inputs':
      return through(reading, ofInput(name, where, work));
    case 'env': {
      const value = variableOf(name, where);
      return through(reading, value && ofScalar(value, where, work));
    }
    case 'steps':
    case 'needs': {
      const follow: Follow = (at, there) => ofText(at, there, work);
      return through(reading, outputNaming(reading.path, where, { ...work, follow }));
    }
    default:
      return undefined;
  }
}

/** The way goes on through an expression. */
function through({ expression }: Reading, naming: Naming | undefined): Naming | undefined {
  if (naming === undefined) return undefined;
  const hop = { at: expression, message: `goes on as ${quoted(expression.text)}` };
  return { ...naming, hops: [...naming.hops, hop] };
}

function ofEvent(path: string, { run }: Where): Naming | undefined {
  const isBranch = pullRequestCode.branches.some((pattern) => pattern.test(path));
  if (!isBranch && !pullRequestCode.expressions.some((pattern) => pattern.test(path)))
    return undefined;
  const event = run.frame.scenario.event ?? '';
  const naming: Naming = isBranch ? { ...certain, kind: 'branch' } : certain;
  if (path.startsWith('github.event.pull_request.') || path === 'github.head_ref')
    return event.startsWith('pull_request') ? naming : undefined;
  if (path.startsWith('github.event.workflow_run.'))
    return event === 'workflow_run' ? naming : undefined;
  if (event !== 'repository_dispatch') return undefined;
  const doubts = ['what the payload of a "repository_dispatch" holds is up to whoever sends it'];
  return { ...naming, isCertain: false, doubts };
}

function ofInput(name: string, where: Where, work: Work): Naming | undefined {
  const { run, user } = where;
  if (user !== undefined) {
    const value = inputOf(user.step, name);
    return value && ofScalar(value, { run, user: user.user, site: user }, work);
  }
  const { caller } = run;
  const given = caller?.job.call?.with.find(({ key }) => key.value.toLowerCase() === name);
  const value = asScalar(given?.value);
  if (caller === undefined || value === undefined) return undefined;
  return ofScalar(value, { run: caller, user: undefined, site: undefined }, work);
}
