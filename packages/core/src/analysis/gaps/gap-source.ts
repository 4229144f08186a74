import type { PinEvidence } from '../../evidence/index.ts';
import type { Source } from '../../model/index.ts';

/**
 * A file of an action that a report of gaps names, as reports of audits name it. Its text is not at hand. What an
 * action uses in turn begins with its own repository and commit.
 */
export function gapSource(path: string, pin: PinEvidence): Source {
  const { repository, commit, inside } = partsOf(path, pin);
  const home = /^https?:\/\/[^/]+/.exec(pin.document?.source.url ?? '')?.[0] ?? github;
  const names = inside.split('/').map(encodeURIComponent).join('/');
  return {
    path: `${repository}@${commit.slice(0, 12)}/${inside}`,
    repositoryPath: inside,
    kind: 'script',
    text: '',
    url: `${home}/${repository}/blob/${commit}/${names}`,
  };
}

const github = 'https://github.com';

function partsOf(path: string, { repository, ref, target }: PinEvidence) {
  const [, nested, at, rest] =
    /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40}|[0-9a-f]{64})\/(.*)$/is.exec(path) ?? [];
  if (nested !== undefined && at !== undefined)
    return { repository: nested, commit: at, inside: rest ?? '' };
  return {
    repository,
    commit: target.kind === 'known' ? target.value.commit : ref,
    inside: path,
  };
}
