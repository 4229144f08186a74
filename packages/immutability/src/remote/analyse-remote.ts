import type { Upstream } from '@portcullis/closure';
import type { GapReport, Known } from '@portcullis/core';
import { analyseAction } from '../analyse-action.ts';
import { toReport } from '../judge/to-report.ts';
import type { ActionTree } from '../tree/action-tree.ts';
import { joinPath } from '../tree/join-path.ts';
import type { RemoteAction } from './remote-action.ts';
import { RemoteTrees } from './remote-trees.ts';

export interface RemoteReport {
  readonly report: Known<GapReport>;
  /** Whether it will be the same for ever: no server was silent. */
  readonly isFinal: boolean;
}

/** Analyses an action of a repository that is not here, and asks for no more of it than the analysis reads. */
export async function analyseRemote(
  action: RemoteAction,
  upstream: Pick<Upstream, 'files'>,
): Promise<RemoteReport> {
  const { repository, path = '.', inputs } = action;
  const commit = action.commit.toLowerCase();
  const trees = new RemoteTrees(upstream);
  const tree = trees.at(repository, commit);
  if (tree === undefined) return unknown(`"${commit}" is no full commit of "${repository}"`);
  const folder = joinPath('.', path) ?? '.';
  note(tree, folder);
  await trees.ask();
  if (trees.trouble !== undefined) return { report: trees.trouble, isFinal: false };
  const treeOf = (name: string, id: string) => trees.at(name, id.toLowerCase());
  const analyse = () => analyseAction({ tree, path: folder, inputs, treeOf });
  let report = analyse();
  for (let round = 0; trees.isOpen && round < mostRounds; round += 1) {
    await trees.ask();
    report = analyse();
  }
  return { report: { kind: 'known', value: doubting(report, trees) }, isFinal: trees.isFinal };
}

/** Bundles lead to scripts, scripts to scripts, actions to actions; each step is a round. */
const mostRounds = 24;

/** What every analysis begins with, so that its first round finds it. */
function note(tree: ActionTree, folder: string): void {
  for (const name of ['action.yml', 'action.yaml', 'Dockerfile']) tree.read(`${folder}/${name}`);
}

function unknown(message: string): RemoteReport {
  return { report: { kind: 'unknown', reason: 'undecidable', message }, isFinal: false };
}

function doubting({ action, sites, inconclusive }: GapReport, trees: RemoteTrees): GapReport {
  const open = trees.isOpen ? [`an action leads over more than ${mostRounds} steps`] : [];
  const more = [...trees.doubts, ...open].map((why) => ({ why }));
  return toReport(action, sites, [...inconclusive, ...more]);
}
