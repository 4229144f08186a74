import { artifactDownloads, artifactFetchers } from '../../../facts/artifact-actions.ts';
import { checkoutActions } from '../../../facts/checkout-actions.ts';
import type { Step } from '../../../model/index.ts';
import { actionName } from '../../action-name.ts';
import { inputOf } from '../../input-of.ts';
import type { Hop } from '../../runs/run-step.ts';
import { causedByMembers } from './caused-by-members.ts';
import type { Site } from './site.ts';
import { stepsBefore } from './steps-before.ts';

export interface ForeignArtifact {
  readonly hop: Hop;
  /** Whether a file is one of it: nothing else lies there, or it is below the folder that it was put into. */
  readonly has: (words: readonly string[]) => boolean;
}

/**
 * Where a step before fetches what the run that caused this one has stored: the code of a pull request ran there,
 * and what it stores is an outsider's (https://securitylab.github.com/research/github-actions-preventing-pwn-requests/).
 */
export function foreignArtifact(site: Site): ForeignArtifact | undefined {
  if (site.run?.frame.scenario.event !== 'workflow_run' || causedByMembers(site)) return undefined;
  const [fetch] = stepsBefore(site, fetchesElsewhere);
  if (fetch === undefined) return undefined;
  const { uses, run, node } = fetch.step;
  const message = 'an artifact of the run that caused this one is fetched here';
  const isAlone = stepsBefore(site, isCheckout).length === 0;
  const folder = inputOf(fetch.step, 'path')?.value.replace(/^\.\/|\/$/g, '') ?? '';
  const isBelow = (word: string) =>
    folder !== '' && word.replace(/^["']?(?:\.\/)?/, '').startsWith(`${folder}/`);
  return {
    hop: { at: uses?.at ?? run ?? node, message },
    has: (words) => isAlone || words.some(isBelow),
  };
}

const cache = new WeakMap<Step, boolean>();

function fetchesElsewhere(step: Step): boolean {
  const known = cache.get(step) ?? fetches(step);
  cache.set(step, known);
  return known;
}

function fetches(step: Step): boolean {
  const text = step.run?.value;
  if (text !== undefined) return byScript.test(text) && !ownRun.test(text);
  const name = actionName(step.uses) ?? '';
  if (name === 'actions/github-script') return byScript.test(inputOf(step, 'script')?.value ?? '');
  if (artifactFetchers.has(name)) return true;
  const other = artifactDownloads.get(name)?.otherRun;
  const id = other === undefined || other === null ? undefined : inputOf(step, other);
  return id !== undefined && !ownRun.test(id.value);
}

const byScript =
  /\bgh\s+run\s+download\b|\bdownloadArtifact\b|\/actions\/artifacts\/|archive_download_url/;
const ownRun = /github\.run_id|GITHUB_RUN_ID/i;

function isCheckout({ uses, run }: Step): boolean {
  if (uses !== undefined) return checkoutActions.has(actionName(uses) ?? '');
  return run !== undefined && /\bgit\s+clone\b/.test(run.value);
}
