import {
  type InstallSite,
  isNever,
  type Place,
  type ScalarNode,
  type Step,
} from '@portcullis/core';
import type { Fetch } from '../fetch/fetch.ts';
import type { Found } from '../fetch/found.ts';
import { toGapSite } from '../judge/to-gap-site.ts';
import { callIn } from './call-in.ts';
import { inputsOf } from './inputs-of.ts';
import type { InstallScope } from './install-scope.ts';
import { isClear } from './is-clear.ts';
import { isOwn } from './is-own.ts';
import { mergedSites } from './merged-sites.ts';
import { readStep } from './read-step.ts';
import { withHolesVersioned } from './with-holes-versioned.ts';

/** What the text of a `run` fetches, and the scripts of the tree that it runs. */
export function installsOfStep(step: Step, scope: InstallScope): readonly InstallSite[] {
  const { run } = step;
  if (run === undefined || isNever(step.if)) return [];
  const { found, files } = readStep(step, run, scope);
  const own = new Set(found.fetches.map(({ at }) => at.start));
  const later = scope.together.in(run).filter(({ at }) => !own.has(at.start));
  const all = [found, { fetches: later, doubts: [] }, files];
  return mergedSites(all.flatMap((one) => toSites(one, run, scope)));
}

function toSites(
  { fetches, doubts }: Found,
  run: ScalarNode,
  scope: InstallScope,
): readonly InstallSite[] {
  const toPlace = (at: Place) => (at.source === run.source ? at : callIn(run, at));
  return [
    ...fetches
      // A lock file says what comes, and who changes that is seen.
      .filter((fetch) => fetch.fixedBy === undefined && !isOwn(fetch, scope))
      .map((fetch) => toSite(fetch, toPlace(fetch.at), scope)),
    ...doubts.map(({ at = run, why }): InstallSite => ({ kind: 'doubt', at: toPlace(at), why })),
  ];
}

function toSite(fetch: Fetch, at: Place, { owner, together }: InstallScope): InstallSite {
  const check = together.at(fetch.at)?.check ?? fetch.check;
  const judged = toGapSite({ ...fetch, check }, inputsOf(owner));
  const site = withHolesVersioned(judged, fetch.choice);
  const isSystem = fetch.isSystemPackage === true && site.verdict !== 'closed';
  return {
    kind: 'site',
    at,
    site: isSystem ? { ...site, weakness: 'system-packages' } : site,
    isClear: isClear(fetch),
  };
}
