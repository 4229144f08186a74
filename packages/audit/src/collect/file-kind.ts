import type { FileKind } from '@portcullis/core';

const workflowFolder = '.github/workflows/';

/** What a file of a repository is to Portcullis by its path; undefined for all the others. */
export function fileKind(repositoryPath: string): FileKind | undefined {
  const name = repositoryPath.slice(repositoryPath.lastIndexOf('/') + 1);
  if (repositoryPath === workflowFolder + name) {
    if (name === 'actions.lock') return 'lockfile';
    if (isYaml(name)) return 'workflow';
  }
  if (/^\.github\/portcullis\.ya?ml$/.test(repositoryPath)) return 'config';
  return name === 'action.yml' || name === 'action.yaml' ? 'action' : undefined;
}

/**
 * What a file is that somebody names: any YAML file is taken for a workflow, since somebody says it is one.
 */
export function namedFileKind(repositoryPath: string): FileKind | undefined {
  return fileKind(repositoryPath) ?? (isYaml(repositoryPath) ? 'workflow' : undefined);
}

function isYaml(name: string): boolean {
  return name.endsWith('.yml') || name.endsWith('.yaml');
}
