import { type DockerRuns, filledScalar } from '@portcullis/core';
import { allFound } from '../../fetch/all-found.ts';
import type { Found } from '../../fetch/found.ts';
import { referenceFetch } from '../../fetch/reference-fetch.ts';
import type { ActionScope } from '../action-scope.ts';
import { choiceOfScalar } from '../expression/choice-of-scalar.ts';
import { fetchesOfBuild } from './fetches-of-build.ts';

/** The image of a docker action: one that is pulled, or one that is built on each run out of the tree. */
export function fetchesOfDocker(runs: DockerRuns, scope: ActionScope): Found {
  const { image, dockerfile } = runs;
  if (image === undefined) {
    const why = 'there is no "image"';
    return { fetches: [], doubts: [{ at: runs.node, why }] };
  }
  if (dockerfile !== undefined) return fetchesOfBuild(dockerfile, runs, scope);
  const text = image.value.slice('docker://'.length);
  const choice = choiceOfScalar(image, () => undefined);
  const [first, ...rest] = choice.alternatives[0]?.parts ?? [];
  const fetch = referenceFetch(image, 'image', text);
  const isPlain = first?.kind === 'text' && rest.length === 0;
  return allFound([
    { fetches: [isPlain ? fetch : { ...fetch, choice }], doubts: entrypoints(runs) },
  ]);
}

/** What the image runs is in the image, whatever `entrypoint` names. */
function entrypoints(runs: DockerRuns): Found['doubts'] {
  const written = filledScalar(runs.node.get('entrypoint'));
  return written?.value.includes('${{') === true
    ? [{ at: written, why: 'an expression chooses what the image runs' }]
    : [];
}
