import { pullRequestCode } from '../../facts/pull-request-code.ts';
import {
  asScalar,
  entriesOf,
  expressionsIn,
  type ScalarNode,
  scalarsOf,
  type YamlNode,
} from '../../model/index.ts';
import { inputOf } from '../input-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';

/** Whether a ref or a repository is that of a pull request. */
export type Named = 'yes' | 'maybe' | 'no';

/** Where a text stands: in a job, or in a local composite action that a step of it uses. */
export interface Where {
  readonly run: JobRun;
  readonly user: RunStep | undefined;
}

/** Whether a text, in a job, names the code of a pull request; inputs and variables are followed to where they are set. */
export function namesPullRequest(at: ScalarNode, where: Where, depth = 0): Named {
  if (depth > 10) return 'maybe';
  if (pullRequestCode.refs.test(at.value.replace(/\$\{\{[\s\S]*?\}\}/g, '_'))) return 'yes';
  const found = expressionsIn(at).map(({ text }) => inExpression(text, where, depth));
  return strongest(found);
}

function inExpression(text: string, where: Where, depth: number): Named {
  const paths = text.replace(/'(?:[^']|'')*'/g, ' ').match(/[A-Za-z_][\w-]*(?:\.[\w-]+)+/g) ?? [];
  const inFormat = /refs\/pull|pull\/\{/.test(text) ? 'yes' : 'no';
  return strongest([inFormat, ...paths.map((path) => ofPath(path.toLowerCase(), where, depth))]);
}

function ofPath(path: string, where: Where, depth: number): Named {
  const { run } = where;
  const [context, name = ''] = path.split('.');
  if (context === 'github') return ofEvent(path, run);
  if (context === 'inputs') return ofInput(name, where, depth);
  if (context === 'env') return ofVariable(name, where, depth);
  if (context !== 'steps' && context !== 'needs') return 'no';
  return isUntrusted(run) && /head|pull|(?:^|[._-])pr(?:[._-]|$)|sha|ref|branch|commit/.test(path)
    ? 'maybe'
    : 'no';
}

function ofEvent(path: string, { frame }: JobRun): Named {
  const event = frame.scenario.event ?? '';
  if (!pullRequestCode.expressions.some((pattern) => pattern.test(path))) return 'no';
  if (path.startsWith('github.event.pull_request.') || path === 'github.head_ref') {
    return event.startsWith('pull_request') ? 'yes' : 'no';
  }
  if (path.startsWith('github.event.workflow_run.')) return event === 'workflow_run' ? 'yes' : 'no';
  return event === 'repository_dispatch' ? 'maybe' : 'no';
}

function ofInput(name: string, { run, user }: Where, depth: number): Named {
  if (user !== undefined) {
    const value = inputOf(user.step, name);
    return value === undefined
      ? 'no'
      : namesPullRequest(value, { run, user: user.user }, depth + 1);
  }
  const { caller } = run;
  const given = caller?.job.call?.with.find(({ key }) => key.value.toLowerCase() === name);
  const value = asScalar(given?.value);
  if (caller === undefined || value === undefined) return 'no';
  return namesPullRequest(value, { run: caller, user: undefined }, depth + 1);
}

function ofVariable(name: string, where: Where, depth: number): Named {
  const { job } = where.run;
  const values = [job.env, job.workflow.env].flatMap((env) => valueOfVariable(env, name));
  const [value] = values;
  return value === undefined ? 'no' : namesPullRequest(value, where, depth + 1);
}

function valueOfVariable(env: YamlNode | undefined, name: string): readonly ScalarNode[] {
  const entry = entriesOf(env).find(({ key }) => key.value.toLowerCase() === name);
  return scalarsOf(entry?.value);
}

function isUntrusted({ frame }: JobRun): boolean {
  return /^(?:pull_request_target|issue_comment|workflow_run)$/.test(frame.scenario.event ?? '');
}

function strongest(found: readonly Named[]): Named {
  if (found.includes('yes')) return 'yes';
  return found.includes('maybe') ? 'maybe' : 'no';
}
