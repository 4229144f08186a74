import { type ArtifactDownload, artifactDownloads } from '../../facts/artifact-actions.ts';
import type { Place, Repository, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop, RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { globToPatterns } from './glob-to-patterns.ts';
import type { NamePattern } from './name-pattern.ts';
import { namePatterns } from './name-patterns.ts';

/** Artifacts of the same run that a job fetches. */
export interface Download {
  readonly at: Place;
  readonly via: readonly Hop[];
  readonly names: readonly NamePattern[];
}

/** What a job fetches of the artifacts of its own run. */
export function downloadsIn(run: JobRun, repository: Repository): readonly Download[] {
  return stepsIn(run, repository, isDownload).flatMap(
    (site) => byAction(site) ?? byScript(site) ?? [],
  );
}

function isDownload({ uses, run }: Step): boolean {
  if (uses !== undefined) return artifactDownloads.has(actionName(uses) ?? '');
  return run?.value.includes('run download') === true;
}

const everything: readonly NamePattern[] = [{ text: '*', isOpen: false }];
const something: readonly NamePattern[] = [{ text: '*', isOpen: true }];

function byAction(site: RunStep): Download | undefined {
  const { uses } = site.step;
  const download = artifactDownloads.get(actionName(uses) ?? '');
  if (uses === undefined || download === undefined || isOtherRun(site, download)) return undefined;
  return { at: uses.at, via: site.via, names: fetchedNames(site, download) };
}

function isOtherRun({ step }: RunStep, { otherRun }: ArtifactDownload): boolean {
  const id = otherRun === null ? undefined : inputOf(step, otherRun);
  return id !== undefined && !/github\.run_id/i.test(id.value);
}

function fetchedNames(site: RunStep, download: ArtifactDownload): readonly NamePattern[] {
  const { name, pattern, ids } = download;
  if (ids !== null && inputOf(site.step, ids) !== undefined) return something;
  const named = name === null ? undefined : inputOf(site.step, name);
  if (named !== undefined && named.value.trim() !== '') return namePatterns(named, site);
  const glob = pattern === null ? undefined : inputOf(site.step, pattern);
  if (glob === undefined) {
    return download.default === null ? everything : [{ text: download.default, isOpen: false }];
  }
  return namePatterns(glob, site).flatMap(({ text, isOpen }) =>
    globToPatterns(text).map((each) => ({ text: each, isOpen })),
  );
}

/** `gh run download` fetches from the run it is given; which artifacts is not looked at. */
function byScript({ step, via }: RunStep): Download | undefined {
  const at = step.run;
  if (at === undefined || !/\bgh\s+run\s+download\b/.test(at.value)) return undefined;
  if (!/github\.run_id|GITHUB_RUN_ID/.test(at.value)) return undefined;
  return { at, via, names: something };
}
