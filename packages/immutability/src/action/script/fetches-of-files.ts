import { posix } from 'node:path';
import { allFound } from '../../fetch/all-found.ts';
import type { Found } from '../../fetch/found.ts';
import { unlessTooDeep } from '../../fetch/unless-too-deep.ts';
import { within } from '../../fetch/within.ts';
import { limits } from '../../limits.ts';
import { takeWork, tooMuchWork } from '../work.ts';
import { filesIn, type RunFile } from './files-in.ts';
import { libraryOf } from './library-of.ts';
import { runText } from './run-text.ts';
import type { Running } from './running.ts';
import { scriptKind } from './script-kind.ts';
import { unreadFiles } from './unread-files.ts';

/** What files of the tree fetch that a text runs, in the text's environment, and files that those run. */
export function fetchesOfFiles(files: readonly RunFile[], running: Running): Found {
  if (running.chain.length > limits.depth) {
    const why = 'scripts run scripts too deeply to be followed';
    return { fetches: [], doubts: [{ why }] };
  }
  return allFound(
    files
      .filter(({ path }) => !running.chain.includes(path))
      .map((file) => fetchesOfFile(file, running)),
  );
}

function fetchesOfFile({ path, words }: RunFile, running: Running): Found {
  const answer = running.scope.tree.read(path);
  if (answer.kind === 'absent') return allFound([]);
  if (answer.kind === 'unread')
    return {
      fetches: [],
      doubts: [{ why: `cannot read "${path}", which a step runs: ${answer.why}` }],
    };
  const { source } = answer;
  const at = { source, start: 0, end: source.text.length };
  const kind = scriptKind(path, source.text);
  if (kind === undefined) return allFound([]);
  const { scope } = running;
  if (!takeWork(scope.work, source.text))
    return { fetches: [], doubts: [{ at: { ...at, end: 0 }, why: tooMuchWork }] };
  if (kind === 'javascript') return scope.lookInto.program(path, at, scope);
  const variables = new Map([...running.variables, ...words]);
  const holes = new Map();
  const { text } = source;
  const beside = posix.dirname(path);
  const chain = [...running.chain, path];
  const inner = { ...running, text, holes, variables, beside, chain };
  const { files, isWhole } = filesIn(inner);
  const named = libraryOf(files, inner);
  const library = [...named].flatMap(([name, other]) => (name === path ? [] : [other]));
  const own = unlessTooDeep(at, () =>
    runText({ dialect: kind, at, text, holes, variables, library }, running.keep),
  );
  const nested = fetchesOfFiles(files, { ...inner, library: new Map([...named, [path, text]]) });
  return allFound([
    own,
    unreadFiles({ isWhole }, at),
    within(nested, { related: [{ at: { ...at, end: 0 }, why: 'this file runs it' }] }),
  ]);
}
