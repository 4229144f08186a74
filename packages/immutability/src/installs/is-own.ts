import type { Fetch } from '../fetch/fetch.ts';
import type { InstallScope } from './install-scope.ts';

/** Whether it is what the repository itself, or the job, has made: nobody else decides what that is. */
export function isOwn(fetch: Fetch, { makesImages }: InstallScope): boolean {
  const { kind, choice } = fetch;
  const names = kind === 'git' || kind === 'download' ? ofRelease : ofRepository;
  if (choice.alternatives.some(({ parts }) => parts.some((part) => isNamed(part, names))))
    return true;
  if (kind === 'git') return !choice.alternatives.some(({ parts }) => isRemote(parts));
  return kind === 'image' && makesImages;
}

const ofRepository = /^(?:github\.|GITHUB_)repository$/i;
/** What is fetched by the ref of the run is a release, or a state, of the repository. */
const ofRelease = /^(?:github\.|GITHUB_)(?:repository|ref_name|ref|sha|head_ref|workspace)$/i;

type Part = Fetch['choice']['alternatives'][number]['parts'][number];

function isNamed(part: Part, names: RegExp): boolean {
  return (part.kind === 'machine' || part.kind === 'variable') && names.test(part.name);
}

/** A path is a clone of something that is here already. */
function isRemote([first]: readonly Part[]): boolean {
  if (first?.kind !== 'text') return false;
  return /^(?:https?:\/\/|git@|ssh:\/\/|git:\/\/|[\w-]+\/[\w.-]+$)/.test(first.text);
}
