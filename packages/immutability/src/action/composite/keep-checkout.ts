import { isCommit, type MapEntry, type RepositoryUses } from '@portcullis/core';
import { type Found, nothing } from '../../fetch/found.ts';
import { joinPath } from '../../tree/join-path.ts';
import type { StepState } from './step-state.ts';

/** Where a step puts another repository, so that scripts which later steps run from there are known for what they are. */
export function keepCheckout(
  { at, owner, name }: RepositoryUses,
  entries: readonly MapEntry[],
  { checkouts }: StepState,
): Found {
  if (`${owner.text}/${name.text}`.toLowerCase() !== 'actions/checkout') return nothing;
  const given = (key: string) => {
    const value = entries.find((entry) => entry.key.value.toLowerCase() === key)?.value;
    return value?.kind === 'scalar' && !value.value.includes('${{') ? value.value : undefined;
  };
  const [repository, path, ref] = [given('repository'), given('path'), given('ref')];
  const folder = path === undefined ? undefined : joinPath('.', path);
  if (repository === undefined || folder === undefined || folder === '.') return nothing;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return nothing;
  if (checkouts.size >= mostCheckouts && !checkouts.has(folder))
    return {
      fetches: [],
      doubts: [{ at, why: 'more repositories are checked out than are looked at' }],
    };
  checkouts.set(folder, {
    repository,
    commit: ref !== undefined && isCommit(ref) ? ref : undefined,
  });
  return nothing;
}

const mostCheckouts = 50;
