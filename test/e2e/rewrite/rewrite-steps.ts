import { isMap, isSeq, parse, type YAMLMap, type YAMLSeq } from 'yaml';
import type { RewriteOptions, RewrittenJob } from './rewrite-options.ts';

interface Work {
  readonly options: RewriteOptions;
  readonly changes: string[];
}

/** The steps of a job, one after the other; those of an environment come between a question and its end. */
export function rewriteSteps(steps: YAMLSeq, job: RewrittenJob, work: Work): void {
  const { changes } = work;
  steps.items = steps.items.flatMap((step) => {
    if (!isMap(step) || !step.has('parallel')) return [step];
    const inner = step.get('parallel');
    changes.push('parallel steps come one after the other');
    return isSeq(inner) ? inner.items : [];
  });
  steps.items = steps.items.filter((step) => {
    // It would be of the machine that the tests run on.
    const isMachine = isMap(step) && /\bsudo\b/.test(`${step.get('run')}`);
    if (isMachine) changes.push(`the step "${step.get('name')}" changes the machine, and is gone`);
    return !isMachine;
  });
  for (const step of steps.items) if (isMap(step)) rewriteStep(step, job, work);
  if (job.environment === undefined) return;
  changes.push(`environment "${job.environment}" is asked for, and ended, in a step`);
  const program = 'bash "$E2E_GATE"';
  steps.items.unshift(newStep(`Ask for ${job.environment}`, `${program} ask ${job.key}`));
  const end = newStep(`End ${job.environment}`, `${program} end ${job.key} \${{ job.status }}`);
  steps.items.push({ ...end, if: 'always()' });
}

function newStep(name: string, run: string) {
  return { name: `${name} (test)`, run };
}

function rewriteStep(step: YAMLMap, job: RewrittenJob, { options, changes }: Work): void {
  const uses = step.get('uses');
  if (typeof uses !== 'string') return;
  const [name = '', commit = ''] = options.repository.split('@');
  const target = uses.startsWith('$/') ? `${name}/${uses.slice(2)}@${commit}` : uses;
  if (target !== uses) {
    step.set('uses', target);
    changes.push(`uses "${uses}" names its repository`);
  }
  const text = options.actionText(target);
  const inputs = text === undefined ? {} : parse(text).inputs;
  const tokens = Object.keys(inputs).filter((name) => isToken(inputs[name]?.default));
  const known = Object.entries(options.inputsOf(target)).filter(([name]) => name in inputs);
  const added = [...tokens.map((name) => [name, job.token] as const), ...known];
  for (const [name, value] of added) {
    const given = step.get('with');
    if (isMap(given) && given.has(name)) continue;
    step.setIn(['with', name], value);
    const what = tokens.includes(name) ? 'the token of the job' : 'that of the test';
    changes.push(`the input "${name}" of "${uses}" is ${what}`);
  }
}

/** Those that are the token of the job unless told otherwise: act has one token for all jobs. */
function isToken(value: unknown): boolean {
  return /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/.test(`${value}`);
}
