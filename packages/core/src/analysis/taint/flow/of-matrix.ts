import { asMap, type Place, type YamlNode } from '../../../model/index.ts';
import { quoted } from '../../quoted.ts';
import type { Taint } from '../taint.ts';
import type { Asking, Key, Wanted } from './asking.ts';
import { distinct, through } from './hops.ts';
import { recall } from './recall.ts';
import { jobSite } from './site.ts';

/** The taints of `matrix`: of its lists, and of the rows that `include` adds. */
export function ofMatrix(asking: Asking): readonly Taint[] {
  const { run } = asking.site;
  const matrix = asMap(run?.job.strategy)?.get('matrix') ?? expressionOf(run?.job.strategy);
  if (run === undefined || matrix === undefined) return [];
  const [name, ...rest] = asking.wanted.path;
  const { as } = asking.wanted;
  const site = jobSite(run, asking.site);
  const message =
    name === undefined ? 'the matrix takes it' : `the matrix takes it as ${quoted(name)}`;
  // The same for all steps of the job.
  return recall({ key: matrix, at: matrix }, { site, wanted: asking.wanted }, () =>
    distinct(
      waysOf(matrix, name, rest).flatMap(({ at, node, path }) =>
        through(asking.follow.node(node, site, { path, as }), { at, message }),
      ),
    ),
  );
}

function expressionOf(strategy: YamlNode | undefined): YamlNode | undefined {
  return strategy?.kind === 'scalar' ? strategy : undefined;
}

interface Way {
  readonly at: Place;
  readonly node: YamlNode;
  readonly path: Wanted['path'];
}

function waysOf(matrix: YamlNode, name: Key, rest: readonly Key[]): readonly Way[] {
  if (matrix.kind !== 'map') {
    return [{ at: matrix, node: matrix, path: [name, undefined, ...rest] }];
  }
  return matrix.entries.flatMap(({ key, value }): readonly Way[] => {
    if (key.value === 'exclude') return [];
    if (key.value === 'include')
      return [{ at: key, node: value, path: [undefined, name, ...rest] }];
    const isAsked = name === undefined || key.value.toLowerCase() === name;
    return isAsked ? [{ at: key, node: value, path: [undefined, ...rest] }] : [];
  });
}
