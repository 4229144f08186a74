import { agentUseOf } from '../../analysis/agents/agent-use-of.ts';
import { everyRun } from '../../analysis/runs/every-run.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import { stepsIn } from '../../analysis/runs/steps-in.ts';
import { type FindingVerdict, inconclusive, type Rule, worstByPlace } from '../../engine/index.ts';
import type { Job, Repository, Step } from '../../model/index.ts';
import { judgeAgent } from './judge-agent.ts';

const meta = {
  id: 'agent-prompt-injection',
  guard: 'trigger-guard',
  title: "An LLM agent acts on an outsider's text",
  severity: 'high',
  profile: 'default',
  practices: ['P01'],
} as const;

export const rule: Rule = {
  meta,
  check: {
    *repository(repository) {
      const every = everyRun(repository);
      const verdicts = every.runs.flatMap((run) => judgeRun(run, repository));
      yield* worstByPlace(verdicts, meta);
      for (const { at, message } of every.cuts) yield inconclusive(at, 'too-many', message);
    },
  },
};

function judgeRun(run: JobRun, repository: Repository): readonly FindingVerdict[] {
  return stepsIn(run, repository, isAgent).flatMap((site) => {
    const use = agentUseOf(site.step, run.job);
    return use === undefined ? [] : (judgeAgent({ use, site, run, repository }) ?? []);
  });
}

function isAgent(step: Step, job: Job): boolean {
  return agentUseOf(step, job) !== undefined;
}
