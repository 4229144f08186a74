import { publicationKinds } from '../../facts/publication-kinds.ts';
import { publishers } from '../../facts/publishers.ts';
import { releaseActions } from '../../facts/release-acts.ts';
import type { Repository, Uses } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import { isPublishing } from '../publishing/is-publishing.ts';
import { quoted } from '../quoted.ts';
import { uploadsIn } from '../registries/uploads-in.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { evaluateSwitch } from '../switches/evaluate-switch.ts';
import { commandActs } from './command-acts.ts';
import { isForTests } from './is-for-tests.ts';
import { isLocalRegistry } from './is-local-registry.ts';
import { registryNames } from './registry-names.ts';
import type { ReleaseAct } from './release-act.ts';

/** What a job publishes, attests and releases. */
export function publishingActs(run: JobRun, repository: Repository): readonly ReleaseAct[] {
  const { call } = run.job;
  if (call !== undefined) return run.callee === undefined ? byCall(call.uses, run) : [];
  return stepsIn(run, repository, isPublishing)
    .flatMap((site) =>
      site.step.uses === undefined ? commandActs(site, run, repository) : byAction(site, run),
    )
    .filter((act) => !isElsewhere(act, repository));
}

function byCall(uses: Uses, run: JobRun): readonly ReleaseAct[] {
  const publisher = publishers.get(actionName(uses) ?? '');
  const kind = kindOf(publisher?.what);
  if (publisher === undefined || kind === undefined) return [];
  const hop = { at: uses.at, message: `${publisher.what} with ${quoted(publisher.action)}` };
  const isCertain = publisher.when === undefined;
  return [{ ...plain, kind, run, site: undefined, hop, what: publisher.what, isCertain }];
}

const plain = { stage: 'none', hasFiles: false, tag: 'none', effect: {} } as const;

function byAction(site: RunStep, run: JobRun): readonly ReleaseAct[] {
  const { uses } = site.step;
  const name = actionName(uses) ?? '';
  const publisher = publishers.get(name);
  const kind = kindOf(publisher?.what);
  if (uses === undefined || publisher === undefined || kind === undefined) return [];
  const { state } = evaluateSwitch(publisher.when ?? {}, site);
  if (state === 'off') return [];
  const hop = { at: uses.at, message: `${publisher.what} with ${quoted(publisher.action)}` };
  const base = {
    kind,
    run,
    site,
    hop,
    what: publisher.what,
    isCertain: state === 'on' && site.undecided === undefined,
  };
  return [{ ...plain, ...base, ...effectOf(name, site) }];
}

type Effect = Pick<ReleaseAct, 'stage' | 'hasFiles' | 'tag' | 'effect'>;

function effectOf(name: string, site: RunStep): Effect {
  const effect = releaseActions.get(name) ?? {};
  const { draft, files, tags, moves, releases, adds } = effect;
  const isDraft = draft !== undefined && evaluateSwitch(draft, site).state === 'on';
  const isGiven = files !== undefined && inputOf(site.step, files) !== undefined;
  // A draft's tag is made when somebody publishes it.
  const tag = moves === true ? 'moves' : tags === true && !isDraft ? 'creates' : 'none';
  const made = isDraft ? 'draft' : 'public';
  return {
    stage: releases === true ? made : adds === true ? 'files' : 'none',
    hasFiles: files === 'always' || isGiven,
    tag,
    effect,
  };
}

/** undefined where nothing of a release is done. */
function kindOf(what: string | undefined): ReleaseAct['kind'] | undefined {
  if (what === undefined) return undefined;
  const kind = publicationKinds.get(what) ?? 'package';
  return kind === 'other' ? undefined : kind;
}

/** A package that surely goes to another index than the public one, or an image to a registry within the job. */
function isElsewhere(act: ReleaseAct, repository: Repository): boolean {
  const { kind, what, site, run } = act;
  if (kind === 'image') return site !== undefined && isLocalRegistry(site);
  if (kind !== 'package' || !registryNames.has(what)) return false;
  if (site !== undefined && isForTests(site)) return true;
  return !uploadsIn(run, repository).some(
    (upload) => upload.site === site && upload.registry.what.includes(what),
  );
}
