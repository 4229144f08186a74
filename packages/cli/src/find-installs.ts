import type { FindInstalls } from '@portcullis/audit';

/** What the steps of a tree fetch: the code that reads scripts is loaded here. */
export const findInstalls: FindInstalls = async (tree) => {
  const part = await import(/* webpackIgnore: true */ './installs.ts');
  return part.findInstalls(tree);
};
