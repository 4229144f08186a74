import { type Action, type GapReport, quoted, toLocation } from '@portcullis/core';
import type { TreeOf } from './action/action-scope.ts';
import { fetchesOfAction } from './action/fetches-of-action.ts';
import { fetchesOfProgram } from './action/node/fetches-of-program.ts';
import { readAction } from './action/read-action.ts';
import { newWork } from './action/work.ts';
import type { Doubt } from './fetch/doubt.ts';
import { chanceOf } from './judge/chance-of.ts';
import { toGapSite } from './judge/to-gap-site.ts';
import { toGivenInputs } from './judge/to-given-inputs.ts';
import { toReport } from './judge/to-report.ts';
import { limits } from './limits.ts';
import type { ActionTree } from './tree/action-tree.ts';
import { boundedTree, newBudget, type TreeBudget } from './tree/bounded-tree.ts';
import { joinPath } from './tree/join-path.ts';
import { prefixedTree } from './tree/prefixed-tree.ts';

export interface AnalysedAction {
  readonly tree: ActionTree;
  /** Folder of the action from the tree's root; `.` for the root itself. */
  readonly path: string;
  /** What its user gives: `with:`. `unknownInput` of core stands for what nobody knows before the run. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The repositories of other actions at a commit (`OWNER/REPO`, 40 hex digits), where whoever asks has them. */
  readonly treeOf?: TreeOf;
}

/** What an action leaves to others at run time. Reads the tree, runs nothing, asks nobody; never throws for what it reads. */
export function analyseAction({ tree, path, inputs, treeOf = none }: AnalysedAction): GapReport {
  const folder = joinPath('.', path) ?? '.';
  const budget = newBudget();
  const bounded = boundedTree(tree, budget);
  const read = readAction(bounded, folder);
  if (read.kind === 'none') {
    const inconclusive = [{ why: read.why }];
    return toReport({ path: folder, using: '' }, [], inconclusive);
  }
  const { action } = read;
  const scope = {
    action,
    tree: bounded,
    folder,
    owner: '',
    chain: [` ./${folder}`],
    treeOf: others(treeOf, budget),
    work: newWork(),
    lookInto: { action: fetchesOfAction, program: fetchesOfProgram },
  };
  const { fetches, doubts } = fetchesOfAction(scope);
  const given = toGivenInputs(action, inputs);
  const sites = fetches
    .filter(({ when }) => chanceOf(when, given) !== 'never')
    .map((fetch) => toGapSite(fetch, given));
  const all = [...doubts, ...[...budget.cut].map(toCutFolder)];
  return toReport({ path: folder, using: usingOf(action) }, sites, all.map(toInconclusive));
}

function none(): undefined {
  return undefined;
}

/** Each is opened once, and its files are named so that it is clear whose they are. */
function others(treeOf: TreeOf, budget: TreeBudget): TreeOf {
  const opened = new Map<string, ActionTree | undefined>();
  return (repository, commit) => {
    const name = `${repository}@${commit}`;
    if (opened.has(name)) return opened.get(name);
    const given = treeOf(repository, commit);
    const tree = given && boundedTree(prefixedTree(given, `${name}/`), budget, `${name}/`);
    opened.set(name, tree);
    return tree;
  };
}

function usingOf({ runs }: Action): string {
  switch (runs?.kind) {
    case 'node':
      return runs.using.value;
    case 'composite':
    case 'docker':
      return runs.kind;
    case 'unknown':
      return runs.using?.value ?? '';
    case undefined:
      return '';
  }
}

function toCutFolder(folder: string): Doubt {
  const why = `the folder ${quoted(folder)} holds more than ${limits.names} names, and the others were not looked at`;
  return { why };
}

function toInconclusive({ at, why }: Doubt): GapReport['inconclusive'][number] {
  return at === undefined ? { why } : { at: toLocation(at), why };
}
