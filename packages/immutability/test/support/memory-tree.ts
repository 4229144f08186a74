import type { ActionTree } from '../../src/tree/action-tree.ts';

/** A tree out of texts by their paths. */
export function memoryTree(files: Readonly<Record<string, string>>): ActionTree {
  const paths = Object.keys(files);
  return {
    read: (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      if (text === undefined) return { kind: 'absent' };
      return { kind: 'file', source: { path, repositoryPath: path, kind: 'script', text } };
    },
    list: (path) => {
      const start = path === '.' ? '' : `${path}/`;
      const names = paths
        .filter((one) => one.startsWith(start))
        .map((one) => one.slice(start.length).replace(/\/.*/s, '/'));
      return names.length === 0 ? undefined : [...new Set(names)];
    },
  };
}
