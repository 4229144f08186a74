import { posix } from 'node:path';
import { type DockerRuns, filledScalar, type MapNode, scalarsOf } from '@portcullis/core';
import { fetchesInDockerfile } from '../../dockerfile/fetches-in-dockerfile.ts';
import { allFound } from '../../fetch/all-found.ts';
import type { Choice } from '../../fetch/choice.ts';
import type { Found } from '../../fetch/found.ts';
import { within } from '../../fetch/within.ts';
import { joinPath } from '../../tree/join-path.ts';
import type { ActionScope } from '../action-scope.ts';
import { choiceOfScalar } from '../expression/choice-of-scalar.ts';
import { inputVariables } from '../input-variables.ts';
import { fetchesOfFiles } from '../script/fetches-of-files.ts';
import { unreadFiles } from '../script/unread-files.ts';
import { copiedFiles } from './copied-files.ts';

/** What a Dockerfile of the tree fetches, and the scripts of the tree that its image runs. */
export function fetchesOfBuild(dockerfile: string, runs: DockerRuns, scope: ActionScope): Found {
  const at = runs.image ?? runs.node;
  const path = joinPath(scope.folder, dockerfile);
  const answer = path === undefined ? undefined : scope.tree.read(path);
  if (path === undefined || answer?.kind !== 'file') {
    const why = answer?.kind === 'unread' ? answer.why : 'it is not in the repository';
    return { fetches: [], doubts: [{ at, why: `cannot read "${dockerfile}": ${why}` }] };
  }
  const source = { ...answer.source, kind: 'dockerfile' as const };
  const entries = ['entrypoint', 'pre-entrypoint', 'post-entrypoint'].flatMap(
    (key) => filledScalar(runs.node.get(key))?.value ?? [],
  );
  const context = posix.dirname(path);
  const variables = variablesOf(runs.node, scope);
  const files = copiedFiles({ text: source.text, entries, context, tree: scope.tree });
  const start = { source, start: 0, end: 0 };
  const running = { scope, text: '', holes: new Map(), variables, pathFolders: new Set<string>() };
  const related = [{ at: start, why: 'this Dockerfile copies and runs the file' }];
  const run = files.paths.map((file) =>
    within(
      fetchesOfFiles([{ path: file, words: argsOf(runs.node) }], {
        ...running,
        folder: undefined,
        beside: undefined,
        chain: [],
        keep: () => {},
        library: new Map(),
      }),
      { related },
    ),
  );
  return allFound([fetchesInDockerfile(source), unreadFiles(files, start), ...run]);
}

/** What a container gets: the inputs, and what `env` says. */
function variablesOf(node: MapNode, { action }: ActionScope): ReadonlyMap<string, Choice> {
  const variables = new Map(inputVariables(action));
  const env = node.get('env');
  for (const { key, value } of env?.kind === 'map' ? env.entries : [])
    if (value.kind === 'scalar')
      variables.set(
        key.value,
        choiceOfScalar(value, () => undefined),
      );
  return variables;
}

/** `args`: what the entry point gets as `$1` and so on. */
function argsOf(node: MapNode): ReadonlyMap<string, Choice> {
  return new Map(
    scalarsOf(node.get('args'))
      .slice(0, 30)
      .map((arg, index) => [String(index + 1), choiceOfScalar(arg, () => undefined)]),
  );
}
