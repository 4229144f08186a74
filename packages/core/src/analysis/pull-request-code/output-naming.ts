import { pullRequestCode } from '../../facts/pull-request-code.ts';
import { asScalar, type Repository, type Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { neededRuns } from '../hand-over/needed-runs.ts';
import { quoted } from '../quoted.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { fromStep } from './from-step.ts';
import type { Follow, Naming, Where } from './naming.ts';
import { scriptNaming } from './script-naming.ts';
import { strongestNaming } from './strongest-naming.ts';

/** How an output is followed. */
interface Work {
  readonly repository: Repository;
  readonly follow: Follow;
}

/** Whether `steps.id.outputs.name` or `needs.id.outputs.name` names a pull request. */
export function outputNaming(path: string, where: Where, work: Work): Naming | undefined {
  const [context, id = '', , name = '', ...field] = path.split('.');
  const output = { id, name, field };
  return context === 'needs' ? ofNeeded(output, where, work) : ofStep(output, where, work);
}

interface Output {
  readonly id: string;
  readonly name: string;
  /** What is read of it by `fromJSON(…).head.sha`. */
  readonly field: readonly string[];
}

function ofNeeded({ id, name }: Output, { run }: Where, work: Work): Naming | undefined {
  const needed = neededRuns(run).find(({ job }) => job.id.toLowerCase() === id);
  if (needed === undefined) return undefined;
  const there = { run: needed, user: undefined, site: undefined };
  const output = needed.job.outputs.find(({ key }) => key.value.toLowerCase() === name);
  const value = asScalar(output?.value);
  if (value !== undefined) return work.follow(value, there);
  return needed.job.call === undefined ? undefined : byName(name, there);
}

function ofStep({ id, name, field }: Output, where: Where, work: Work): Naming | undefined {
  const site = stepsIn(where.run, work.repository, hasId).find(
    ({ step, user }) => user === where.user && step.id?.value.toLowerCase() === id,
  );
  if (site === undefined) return undefined;
  const there = { run: where.run, user: site.user, site };
  if (field[0] === 'head' || field[0] === 'merge_commit_sha') {
    const naming = fromStep(site, 'asks for a pull request');
    return field[1] === 'ref' ? { ...naming, kind: 'branch' } : naming;
  }
  if (pullRequestCode.namers.has(actionName(site.step.uses) ?? ''))
    return fromStep(site, 'finds the pull request');
  const written = scriptNaming(name, there, work.follow);
  if (written === 'none') return undefined;
  return written ?? handedOn(there, work) ?? byName(`${id}.${name}`, there);
}

function hasId(step: Step): boolean {
  return step.id !== undefined;
}

/** An action that is given a pull request's ref may choose it, as `haya14busa/action-cond` does. */
function handedOn({ site, ...where }: Where, { follow }: Work): Naming | undefined {
  const inputs = site?.step.with.flatMap(({ value }) => asScalar(value) ?? []) ?? [];
  const naming = strongestNaming(inputs.map((input) => follow(input, { ...where, site })));
  if (naming === undefined) return undefined;
  const doubt = 'whether the action hands on what it is given is not known';
  return { ...naming, isCertain: false, doubts: [...naming.doubts, doubt] };
}

/** Nothing is known of what writes it but its name. */
function byName(name: string, { run, site }: Where): Naming | undefined {
  const event = run.frame.scenario.event ?? '';
  if (!/^(?:pull_request_target|issue_comment|workflow_run)$/.test(event)) return undefined;
  if (!/head|pull|(?:^|[._-])pr(?:[._-]|$)|sha|ref|branch|commit/.test(name)) return undefined;
  const doubts = [`by its name alone, the output ${quoted(name)} is that of a pull request`];
  const hops = site === undefined ? [] : fromStep(site, 'gives an output').hops;
  return { kind: 'code', isCertain: false, isGuess: true, hops, doubts };
}
