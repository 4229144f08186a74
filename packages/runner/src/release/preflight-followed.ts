import { join } from 'node:path/posix';
import {
  type Inconclusive,
  type Repository,
  readRepository,
  type Source,
  toFolder,
  toLocation,
  type Uses,
  walk,
} from '@portcullis/core';

export interface Followed {
  /** From the root of the repository. */
  readonly paths: ReadonlySet<string>;
  /** What a followed file uses of this repository, and is not there to be looked at. */
  readonly unseen: readonly Inconclusive[];
}

/** A workflow, the workflows and actions of the same repository that it uses, those that they use, and their Dockerfiles. */
export function followedFrom(caller: string, sources: readonly Source[]): Followed {
  const repository = readRepository(sources);
  const uses = usesByFile(repository);
  const paths = new Set(
    sources.flatMap(({ repositoryPath: path }) => (path === caller ? path : [])),
  );
  const unseen: Inconclusive[] = [];
  // A set is walked with what is added meanwhile.
  for (const path of paths) {
    for (const one of uses.get(path) ?? []) {
      const target = targetOf(one, repository);
      if (target === undefined) unseen.push(toUnseen(one));
      else paths.add(target);
    }
    for (const file of dockerfilesOf(path, repository)) paths.add(file);
  }
  return { paths, unseen };
}

type OwnUses = Extract<Uses, { kind: 'local' | 'self' }>;

/** Uses of the same repository only. */
function usesByFile(repository: Repository): ReadonlyMap<string, readonly OwnUses[]> {
  const found = new Map<string, OwnUses[]>();
  walk(repository, {
    uses: ({ uses }) => {
      if (uses.kind !== 'local' && uses.kind !== 'self') return;
      const { repositoryPath: path } = uses.at.source;
      const known = found.get(path) ?? [];
      known.push(uses);
      found.set(path, known);
    },
  });
  return found;
}

function targetOf({ path: { text } }: OwnUses, repository: Repository): string | undefined {
  const path = toFolder(text);
  if (path === undefined) return undefined;
  const target = repository.actionAt(path) ?? repository.workflowAt(path);
  return target?.source.repositoryPath;
}

function toUnseen({ at }: OwnUses): Inconclusive {
  const message = `cannot tell what "${at.value}" is: the repository has no such workflow or action at this commit; use one that can be looked at before it runs`;
  return { at: toLocation(at), reason: 'undecidable', message };
}

function dockerfilesOf(path: string, { actions }: Repository): readonly string[] {
  const action = actions.find(({ source }) => source.repositoryPath === path);
  if (action?.runs?.kind !== 'docker' || action.runs.dockerfile === undefined) return [];
  return [join(path, '..', action.runs.dockerfile)];
}
