import type { Place, ScalarNode } from '@portcullis/core';

/** Where a step names the script that it runs; its first line where another script does. */
export function callIn(run: ScalarNode, { source }: Place): Place {
  const name = source.repositoryPath.slice(source.repositoryPath.lastIndexOf('/') + 1);
  const index = run.value.indexOf(name);
  if (index !== -1 && name !== '') return run.part(index, index + name.length);
  const from = Math.max(0, run.value.search(/\S/));
  const end = run.value.indexOf('\n', from);
  return run.part(from, end === -1 ? run.value.length : end);
}
