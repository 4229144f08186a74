import { artifactUploads } from '../../facts/artifact-actions.ts';
import type { Repository, ScalarNode, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { mayStore } from './may-store.ts';
import type { NamePattern } from './name-pattern.ts';
import { namePatterns, outlineOf } from './name-patterns.ts';
import { patternsMeet } from './patterns-meet.ts';

/** An artifact that a job stores. */
export interface Upload {
  readonly run: JobRun;
  readonly site: RunStep;
  readonly names: readonly NamePattern[];
}

/** The artifacts of wanted names that a job stores, or the jobs of the local workflow that it calls. */
export function uploadsIn(
  run: JobRun,
  wanted: readonly NamePattern[],
  repository: Repository,
): readonly Upload[] {
  if (run.callee !== undefined) {
    if (!mayStore(run.callee, repository)) return [];
    return run.callees.flatMap((callee) => uploadsIn(callee, wanted, repository));
  }
  return stepsIn(run, repository, isUpload)
    .filter(({ step }) => mayMeet(step, wanted))
    .map((site) => ({ run, site, names: uploadedNames(site) }));
}

function isUpload({ uses }: Step): boolean {
  return artifactUploads.has(actionName(uses) ?? '');
}

/** Most artifacts have another name, which mostly shows before anything is evaluated. */
function mayMeet(step: Step, wanted: readonly NamePattern[]): boolean {
  const at = nameInput(step);
  const upload = artifactUploads.get(actionName(step.uses) ?? '');
  const outline = at === undefined ? (upload?.default ?? '*') : outlineOf(at);
  return wanted.some(({ text }) => patternsMeet(outline, text));
}

function uploadedNames(site: RunStep): readonly NamePattern[] {
  const at = nameInput(site.step);
  if (at !== undefined) return namePatterns(at, site);
  const text = artifactUploads.get(actionName(site.step.uses) ?? '')?.default ?? '*';
  return [{ text, isOpen: text.includes('*') }];
}

function nameInput(step: Step): ScalarNode | undefined {
  const name = artifactUploads.get(actionName(step.uses) ?? '')?.name;
  return typeof name === 'string' ? inputOf(step, name) : undefined;
}
