import { pullRequestCode } from '../../facts/pull-request-code.ts';
import { expressionsIn, type Repository, type ScalarNode, type Step } from '../../model/index.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { type Script, scriptOf } from '../shell/script-of.ts';
import type { Checkout } from './checkout.ts';
import { namesPullRequest } from './names-pull-request.ts';
import type { Naming } from './naming.ts';
import { strongestNaming } from './strongest-naming.ts';
import { variableOf } from './variable-of.ts';

/** The script of a step as a checkout, when it puts a pull request's code into the workspace. */
export function checkoutByScript(
  site: RunStep,
  run: JobRun,
  repository: Repository,
): Checkout | undefined {
  const script = scriptOf(site.step, undefined);
  if (script === undefined) return undefined;
  const found = fetchesIn(script);
  if (found.length === 0) return undefined;
  const work = { site, run, repository };
  const naming = strongestNaming(found.map((line) => ofLine(line, script.at, work)));
  const from = naming?.kind === 'code' ? placedBy(work) : undefined;
  if (naming === undefined || from === undefined) return undefined;
  const unlike = { folder: undefined, refusal: undefined, allowed: undefined };
  return {
    ...{ site, at: script.at, naming, from, ...unlike },
    isCertain: naming.isCertain && site.undecided === undefined,
  };
}

const cache = new WeakMap<ScalarNode, readonly Line[]>();

/** The lines that fetch: the same in every run. */
function fetchesIn({ at, text }: Script): readonly Line[] {
  const known = cache.get(at) ?? linesOf(text).filter(fetches);
  cache.set(at, known);
  return known;
}

function fetches({ text }: Line): boolean {
  return isFetch.test(text) && !/^\s*(?:#|echo\b)/.test(text);
}

const isFetch =
  /\bpr\s+checkout\b|\bgit\b.*\b(?:fetch|pull|clone|checkout|switch|merge|reset|worktree)\b/;

// What is fetched lies beside the workspace until one of these brings it in.
const isPlacing =
  /\bpr\s+checkout\b|\bgit\b.*\b(?:pull|clone|checkout|switch|merge|reset|worktree|rebase|cherry-pick|read-tree|restore)\s/;

interface Work {
  readonly site: RunStep;
  readonly run: JobRun;
  readonly repository: Repository;
}

interface Line {
  readonly text: string;
  readonly from: number;
}

const maxLine = 2_000;

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/(?:\\\n|[^\n])+/g)].map(({ 0: line, index }) => ({
    // What is longer nobody wrote by hand; the patterns would take long for it.
    text: line.slice(0, maxLine).replaceAll('\\\n', '  '),
    from: index,
  }));
}

function ofLine({ text, from }: Line, at: ScalarNode, work: Work): Naming | undefined {
  if (pullRequestCode.commands.some((pattern) => pattern.test(text)))
    return { kind: 'code', isCertain: true, isGuess: false, hops: [], doubts: [] };
  const { site, run, repository } = work;
  const where = { run, user: site.user, site };
  const expressions = expressionsIn(at).filter(
    ({ offset }) => offset >= from && offset < from + text.length,
  );
  const variables = [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
  return strongestNaming([
    ...expressions.map((one) => namesPullRequest(one, where, repository)),
    ...variables.map((name) => {
      const value = variableOf(name, where);
      return value && namesPullRequest(value, where, repository);
    }),
  ]);
}

/** The order of the step that brings it into the workspace. */
function placedBy({ site, run, repository }: Work): number | undefined {
  return stepsIn(run, repository, isScript).find(
    ({ order, step }) =>
      order >= site.order &&
      linesOf(step.run?.value ?? '').some(({ text }) => isPlacing.test(text)),
  )?.order;
}

function isScript({ run }: Step): boolean {
  return run !== undefined;
}
