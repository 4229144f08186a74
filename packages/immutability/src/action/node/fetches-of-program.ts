import type { Place, Source } from '@portcullis/core';
import { allFound } from '../../fetch/all-found.ts';
import { type Found, nothing } from '../../fetch/found.ts';
import { unlessTooDeep } from '../../fetch/unless-too-deep.ts';
import { within } from '../../fetch/within.ts';
import { openProgram } from '../../javascript/program/open-program.ts';
import { fetchesInProgram } from '../../javascript/sinks/fetches-in-program.ts';
import { mayFetch } from '../../javascript/sinks/may-fetch.ts';
import type { ActionScope } from '../action-scope.ts';
import { inputVariables } from '../input-variables.ts';
import { fetchesOfFiles } from '../script/fetches-of-files.ts';
import { unreadFiles } from '../script/unread-files.ts';
import { takeWork, tooMuchWork } from '../work.ts';
import { scriptsNamedIn } from './scripts-named-in.ts';

/** What a file of JavaScript fetches, with all that it loads and runs from the tree; `at` is what names it. */
export function fetchesOfProgram(path: string, at: Place, scope: ActionScope): Found {
  const { tree } = scope;
  const answer = tree.read(path);
  if (answer.kind !== 'file') {
    const why = answer.kind === 'absent' ? 'it is not in the repository' : answer.why;
    return { fetches: [], doubts: [{ at, why: `cannot read "${path}": ${why}` }] };
  }
  const { source } = answer;
  if (!mayFetch(source.text) && !namesFiles.test(source.text)) return nothing;
  const start = { source, start: 0, end: 0 };
  if (!takeWork(scope.work, source.text, 'program'))
    return { fetches: [], doubts: [{ at: start, why: tooMuchWork }] };
  return allFound([
    unlessTooDeep(start, () => {
      const { program, doubts } = openProgram(tree, path);
      const opened = { fetches: [], doubts };
      return program === undefined ? opened : allFound([opened, fetchesInProgram(program)]);
    }),
    fetchesOfScripts(source, path, scope),
  ]);
}

/** What is loaded beside the file may fetch, whatever the file itself says. */
const namesFiles = /["'`]\.{1,2}\//;

function fetchesOfScripts(source: Source, path: string, scope: ActionScope): Found {
  const { text } = source;
  const { tree, folder, action } = scope;
  const running = {
    scope,
    text: '',
    holes: new Map(),
    variables: inputVariables(action),
    pathFolders: new Set<string>(),
    folder: undefined,
    beside: undefined,
    chain: [],
    keep: () => {},
    library: new Map<string, string>(),
  };
  const named = scriptsNamedIn({ text, path, folder, tree });
  const files = named.scripts.map((script) => {
    const found = fetchesOfFiles([{ path: script.path, words: new Map() }], running);
    const at = { source, start: script.start, end: script.end };
    return within(found, { related: [{ at, why: 'this program runs the file' }] });
  });
  return allFound([...files, unreadFiles(named, { source, start: 0, end: 0 })]);
}
