import { publishers } from '../../facts/publishers.ts';
import { type Registry, registries } from '../../facts/registries.ts';
import type { Repository } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { isPublishing } from '../publishing/is-publishing.ts';
import { mayPublishIn } from '../publishing/may-publish-in.ts';
import { publishesByCommand } from '../publishing/publishes-by-command.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { evaluateSwitch } from '../switches/evaluate-switch.ts';
import { commandPlace } from './command-place.ts';
import { type IndexSite, indexOf } from './index-of.ts';
import type { RegistryUpload } from './registry-upload.ts';

const cache = new WeakMap<JobRun, readonly RegistryUpload[]>();

/** What a job publishes to public registries, by its own steps or those of local actions. */
export function uploadsIn(run: JobRun, repository: Repository): readonly RegistryUpload[] {
  const known = cache.get(run);
  if (known !== undefined) return known;
  const found = mayPublishIn(run.job, repository)
    ? stepsIn(run, repository, isPublishing).flatMap((site) =>
        site.step.uses === undefined
          ? byScript(site, run, repository)
          : byAction(site, run, repository),
      )
    : [];
  cache.set(run, found);
  return found;
}

function byAction(site: RunStep, run: JobRun, repository: Repository): readonly RegistryUpload[] {
  const { uses } = site.step;
  const publisher = publishers.get(actionName(uses) ?? '');
  if (uses === undefined || publisher === undefined) return [];
  const { state } = evaluateSwitch(publisher.when ?? {}, site);
  if (state === 'off') return [];
  const hop = { at: uses.at, message: `${publisher.what} with ${quoted(publisher.action)}` };
  const where = { site, run, repository, calls: [], inputs: publisher.index ?? [] };
  const base = { run, site, hop, publisher, isCertain: state === 'on' };
  return toRegistry(publisher.what, where).map((found) => ({ ...base, ...found }));
}

function byScript(site: RunStep, run: JobRun, repository: Repository): readonly RegistryUpload[] {
  return publishesByCommand(site.step, site.frame.job).flatMap((found) => {
    const { command, text, isCertain, calls } = found;
    const at = commandPlace(site.step, command.words);
    if (at === undefined) return [];
    const hop = { at, message: `${command.what} with "${text}"` };
    const where = { site, run, repository, calls, inputs: [] };
    const base = { run, site, hop, publisher: undefined, isCertain };
    return toRegistry(command.what, where).map((target) => ({ ...base, ...target }));
  });
}

type Target = Pick<RegistryUpload, 'registry' | 'isPublic'>;

/** The registry that is published to; what can go to several goes to the first that nothing speaks against. */
function toRegistry(what: string, where: IndexSite): readonly Target[] {
  for (const registry of byWhat(what)) {
    const index = indexOf(registry, where);
    if (index !== 'other') return [{ registry, isPublic: index === 'public' }];
  }
  return [];
}

function byWhat(what: string): readonly Registry[] {
  return registries.filter((registry) => registry.what.includes(what));
}
