import type { Action } from './action/types.ts';
import type { Dockerfile } from './dockerfile/types.ts';
import type { Document } from './document.ts';
import type { Lockfile } from './lockfile/types.ts';
import type { Repository } from './repository.ts';
import type { Workflow } from './workflow/types.ts';

/** Makes the documents of one root findable by path. They come sorted by it. */
export function toRepository(documents: readonly Document[]): Repository {
  const workflows: Workflow[] = [];
  const actions: Action[] = [];
  const dockerfiles: Dockerfile[] = [];
  let lockfile: Lockfile | undefined;
  for (const { content } of documents) {
    if (content?.kind === 'workflow') workflows.push(content);
    else if (content?.kind === 'action') actions.push(content);
    else if (content?.kind === 'dockerfile') dockerfiles.push(content);
    else if (content?.kind === 'lockfile') lockfile = content;
  }
  const byPath = new Map(workflows.map((workflow) => [workflow.source.repositoryPath, workflow]));
  // Sources come sorted by path, so action.yml wins over action.yaml, as on GitHub.
  const byFolder = new Map(
    actions.map((action) => [folderOf(action.source.repositoryPath), action]),
  );
  const bySource = new Map(documents.map((document) => [document.source, document]));
  return {
    documents,
    workflows,
    actions,
    dockerfiles,
    lockfile,
    workflowAt: (path) => byPath.get(path),
    actionAt: (folder) => byFolder.get(folder),
    documentOf: ({ source }) => bySource.get(source),
  };
}

/** The folder of a path; '.' for a file at the root. */
function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}
