import type { Upstream } from '@portcullis/closure';
import type { GapReport, Known, Source } from '@portcullis/core';
import type { ActionTree, GapCache } from '@portcullis/immutability';
import type { GapsTarget } from './gaps-target.ts';
import { refuseUnknownInputs } from './refuse-unknown-inputs.ts';

export interface AnalysedGaps {
  readonly report: Known<GapReport>;
  /** By path: the files that the report names. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Who answers for repositories that are not here. */
export interface GapServers {
  readonly upstream: Pick<Upstream, 'files'>;
  readonly cache: GapCache | undefined;
  /** `https://github.com` */
  readonly url: string;
}

/** Looks at one action. Servers are opened only where it is theirs. */
export async function analyseGaps(
  target: GapsTarget,
  inputs: ReadonlyMap<string, string>,
  openServers: () => Promise<GapServers>,
): Promise<AnalysedGaps> {
  const { analyseAction, askInputs, declaredInputs, diskTree, gatherGaps } = await import(
    /* webpackIgnore: true */ './immutability.ts'
  );
  if (target.kind === 'folder') {
    const tree = diskTree(target.root);
    refuseUnknownInputs(inputs, declaredInputs(tree, target.path));
    const report = analyseAction({ tree, path: target.path, inputs });
    return { report: { kind: 'known', value: report }, sources: sourcesOn(tree, report) };
  }
  const { upstream, cache, url } = await openServers();
  const action = { ...target, inputs };
  if (inputs.size > 0) refuseUnknownInputs(inputs, await askInputs(action, upstream));
  const [report = unanswered] = await gatherGaps([action], { upstream, cache });
  const home = `${url}/${target.repository}/blob/${target.commit}`;
  return { report, sources: sourcesAt(home, report) };
}

const unanswered: Known<never> = {
  kind: 'unknown',
  reason: 'undecidable',
  message: 'nobody has analysed it',
};

function sourcesOn(tree: ActionTree, report: GapReport): ReadonlyMap<string, Source> {
  const answers = pathsIn(report).map((path) => tree.read(path));
  return new Map(
    answers.flatMap((answer) =>
      answer.kind === 'file' ? [[answer.source.path, answer.source] as const] : [],
    ),
  );
}

/** Where they can be looked at; their texts are not at hand any more. */
function sourcesAt(home: string, report: Known<GapReport>): ReadonlyMap<string, Source> {
  if (report.kind === 'unknown') return new Map();
  const sources = pathsIn(report.value).map((path): Source => {
    const names = path.split('/').map(encodeURIComponent).join('/');
    return { path, repositoryPath: path, kind: 'script', text: '', url: `${home}/${names}` };
  });
  return new Map(sources.map((source) => [source.path, source]));
}

function pathsIn({ sites, inconclusive }: GapReport): readonly string[] {
  const places = [
    ...sites.flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)]),
    ...inconclusive.flatMap(({ at }) => at ?? []),
  ];
  return [...new Set(places.map(({ path }) => path))];
}
