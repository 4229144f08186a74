import type { RepositoryText } from '../../../core/test/support/online/upstream-text.ts';

/** A repository with commit `c1`, released as `v1`, below those of `later`. */
export function released(
  files: Readonly<Record<string, string>>,
  later: readonly string[] = [],
): RepositoryText {
  const line = ['c1', ...later];
  return {
    commits: Object.fromEntries(
      line.map((id, index) => [id, line.slice(Math.max(0, index - 1), index)]),
    ),
    branches: { main: line.at(-1) ?? 'c1' },
    tags: { v1: 'c1' },
    files: Object.fromEntries(line.map((id) => [id, files])),
  };
}
