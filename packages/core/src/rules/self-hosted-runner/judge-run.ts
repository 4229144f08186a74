import { quoted } from '../../analysis/quoted.ts';
import { callHops } from '../../analysis/runs/call-hops.ts';
import type { JobRun } from '../../analysis/runs/job-run.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { truthIn } from '../../analysis/scenario/truth-in.ts';
import { standsAt } from '../../analysis/stands-at.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import { eventTrust } from '../../facts/event-trust.ts';
import type { Machine } from './machine.ts';
import { machinesOf } from './machines-of.ts';

/** Whether a job runs on a machine that may outlive it, and whether a pull request of an outsider does. */
export function judgeRun(run: JobRun): readonly FindingVerdict[] {
  const { runsOn } = run.job;
  if (runsOn === undefined) return [];
  const [machine] = machinesOf(runsOn, run.frame);
  if (machine === undefined) return [];
  const hop = machine.kind === 'own' ? openedBy(run) : undefined;
  const related = [...(hop === undefined ? [] : [hop]), ...callHops(run)];
  const isOpen = hop !== undefined;
  return [
    finding(standsAt(runsOn), messageFor(machine, isOpen), {
      ...gradeOf(machine, isOpen),
      related,
    }),
  ];
}

/** Where it is said that pull requests of forks run here; their code is the outsider's own. */
function openedBy(run: JobRun): Hop | undefined {
  const { trigger, event = '' } = run.frame.scenario;
  if (trigger === undefined || !eventTrust.capped.has(event)) return undefined;
  for (let one: JobRun | undefined = run; one !== undefined; one = one.caller) {
    const { frame } = one;
    const fork = { ...frame, scenario: { ...frame.scenario, isFork: true } };
    if (truthIn(one.job.if, fork) === false) return undefined;
  }
  return { at: trigger.at, message: 'starts for pull requests, those of forks included' };
}

function messageFor({ kind, name }: Machine, isOpen: boolean): string {
  const what = quoted(name);
  switch (kind) {
    case 'own':
      return isOpen
        ? `the code of anybody's pull request runs on a machine of your own (${what}), and what it leaves there is in the way of every later job: keep pull requests on GitHub's runners, or let every job have a machine that is thrown away`
        : `this job runs on a machine of your own (${what}), where what one job leaves is in the way of the next: use a GitHub-hosted runner, or a machine that is thrown away after each job`;
    case 'custom':
      return `${what} is no label of GitHub's, so that this may be a machine of your own, where what one job leaves is in the way of the next: use a GitHub-hosted runner, or see to it that every job has a new machine`;
    case 'group':
      return `the runners of the group ${what} may be machines of your own, where what one job leaves is in the way of the next: see to it that they are larger runners of GitHub's, or thrown away after each job`;
    case 'unknown':
      return `what ${what} comes to is not known here, and it may be a machine of your own: name the runner, or choose among literal labels`;
  }
}

function gradeOf(
  { kind }: Machine,
  isOpen: boolean,
): Pick<FindingVerdict, 'severity' | 'confidence' | 'evidence'> {
  const evidence = isOpen
    ? [
        'whether the repository is public, and whether outsiders wait for an approval, is not known here',
      ]
    : [];
  switch (kind) {
    case 'own':
      return {
        severity: isOpen ? 'high' : 'medium',
        confidence: isOpen ? 'medium' : 'high',
        evidence,
      };
    case 'custom':
    case 'group':
      return { severity: 'low', confidence: 'low' };
    case 'unknown':
      return { severity: 'info', confidence: 'low' };
  }
}
