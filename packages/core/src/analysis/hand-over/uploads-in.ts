import { artifactUploads } from '../../facts/artifact-actions.ts';
import type { Repository } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import { reachableSteps } from '../runs/reachable-steps.ts';
import type { RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import type { NamePattern } from './name-pattern.ts';
import { namePatterns } from './name-patterns.ts';

/** An artifact that a job stores. */
export interface Upload {
  readonly run: JobRun;
  readonly site: RunStep;
  readonly names: readonly NamePattern[];
}

const cache = new WeakMap<JobRun, readonly Upload[]>();

/** The artifacts that a job stores, or the jobs of the local workflow that it calls. */
export function uploadsIn(run: JobRun, repository: Repository): readonly Upload[] {
  const known = cache.get(run);
  if (known !== undefined) return known;
  const found = [
    ...ownUploads(run, repository),
    ...run.callees.flatMap((callee) => uploadsIn(callee, repository)),
  ];
  cache.set(run, found);
  return found;
}

function ownUploads(run: JobRun, repository: Repository): readonly Upload[] {
  const steps = reachableSteps(run.job, repository);
  if (!steps.some(({ uses }) => artifactUploads.has(actionName(uses) ?? ''))) return [];
  return stepsIn(run, repository).flatMap((site) => {
    const names = uploadedNames(site);
    return names === undefined ? [] : [{ run, site, names }];
  });
}

function uploadedNames(site: RunStep): readonly NamePattern[] | undefined {
  const upload = artifactUploads.get(actionName(site.step.uses) ?? '');
  if (upload === undefined) return undefined;
  const at = upload.name === null ? undefined : inputOf(site.step, upload.name);
  if (at !== undefined) return namePatterns(at, site);
  return [{ text: upload.default, isOpen: upload.default.includes('*') }];
}
