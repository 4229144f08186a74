import type { Alternative } from '../fetch/choice.ts';
import type { Fetch } from '../fetch/fetch.ts';
import type { GivenInputs } from './given-inputs.ts';

/**
 * Whether it is the repository whose workflow uses the action, as an input says that nobody has set: what it holds is
 * of who uses the action, and the run is of one commit of it. By git or by GitHub's client alone: in another URL the
 * name can stand for anything.
 */
export function isOfOwnRepository(
  { parts }: Alternative,
  { kind, by }: Fetch,
  inputs: GivenInputs,
): boolean {
  if (kind !== 'git' && by !== 'git' && !by.startsWith('octokit.')) return false;
  return parts.some(
    (part) =>
      part.kind === 'input' &&
      !inputs.isGiven(part.name) &&
      isOwn.test(inputs.defaultOf(part.name) ?? ''),
  );
}

const isOwn = /^\$\{\{ *github\.repository *\}\}$/;
