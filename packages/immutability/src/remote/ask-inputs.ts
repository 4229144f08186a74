import type { Upstream } from '@portcullis/closure';
import { declaredInputs } from '../action/declared-inputs.ts';
import type { RemoteAction } from './remote-action.ts';
import { RemoteTrees } from './remote-trees.ts';

/** The names of the inputs of an action of somebody else's repository; undefined where nothing tells them. */
export async function askInputs(
  { repository, path = '.', commit }: RemoteAction,
  upstream: Pick<Upstream, 'files'>,
): Promise<readonly string[] | undefined> {
  const trees = new RemoteTrees(upstream);
  const tree = trees.at(repository, commit.toLowerCase());
  if (tree === undefined) return undefined;
  for (const name of ['action.yml', 'action.yaml']) tree.read(`${path}/${name}`);
  await trees.ask();
  return declaredInputs(tree, path);
}
