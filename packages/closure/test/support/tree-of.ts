import { noPinPolicy, type Policy, readRepository, type Source } from '@portcullis/core';
import type { AuditedTree } from '../../src/index.ts';

const policy: Policy = {
  profile: 'default',
  releaseEnvironments: [],
  allowedSecrets: [],
  pins: noPinPolicy,
  today: '2026-11-23',
};

/** A tree of files by path, as an audit would have collected it. */
export function treeOf(
  files: Readonly<Record<string, string>>,
  pins: Policy['pins'] = noPinPolicy,
): AuditedTree {
  const sources = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]): Source => ({ path, repositoryPath: path, kind: kindOf(path), text }));
  return { repository: readRepository(sources), policy: { ...policy, pins } };
}

function kindOf(path: string): Source['kind'] {
  if (path.endsWith('actions.lock')) return 'lockfile';
  if (path.endsWith('Dockerfile')) return 'dockerfile';
  return path.startsWith('.github/workflows/') ? 'workflow' : 'action';
}
