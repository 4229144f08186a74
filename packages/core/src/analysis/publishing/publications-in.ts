import { publishers } from '../../facts/publishers.ts';
import type { Repository } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop, RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { evaluateSwitch } from '../switches/evaluate-switch.ts';
import { isPublishing } from './is-publishing.ts';
import { mayPublishIn } from './may-publish-in.ts';
import { publishesByCommand } from './publishes-by-command.ts';

/** Something that a job publishes: the steps that lead there, the publishing one last. */
interface Publication {
  readonly hops: readonly Hop[];
  readonly isCertain: boolean;
}

/** What a job publishes, by its steps or by the workflow of another repository that it calls. */
export function publicationsIn(run: JobRun, repository: Repository): readonly Publication[] {
  if (!mayPublishIn(run.job, repository)) return [];
  const { call } = run.job;
  if (call === undefined) {
    return stepsIn(run, repository, isPublishing).flatMap(byStep);
  }
  const publisher = publishers.get(actionName(call.uses) ?? '');
  if (publisher === undefined) return [];
  const message = `${publisher.what} with ${quoted(publisher.action)}`;
  return [{ hops: [{ at: call.uses.at, message }], isCertain: publisher.when === undefined }];
}

function byStep(site: RunStep): readonly Publication[] {
  return site.step.run === undefined ? byAction(site) : byScript(site);
}

function byAction(site: RunStep): readonly Publication[] {
  const { uses } = site.step;
  const publisher = uses === undefined ? undefined : publishers.get(actionName(uses) ?? '');
  if (uses === undefined || publisher === undefined) return [];
  const { state } = evaluateSwitch(publisher.when ?? {}, site);
  if (state === 'off') return [];
  const hop = { at: uses.at, message: `${publisher.what} with ${quoted(publisher.action)}` };
  return [{ hops: [...site.via, hop], isCertain: state === 'on' }];
}

function byScript({ step, frame, via }: RunStep): readonly Publication[] {
  const at = step.run;
  if (at === undefined) return [];
  return publishesByCommand(step, frame.job).map(({ command, text, isCertain }) => {
    const hop = { at, message: `${command.what} with "${text}"` };
    return { hops: [...via, hop], isCertain };
  });
}
