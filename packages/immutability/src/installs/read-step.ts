import type { ScalarNode, Step } from '@portcullis/core';
import { lookupIn } from '../action/composite/lookup-in.ts';
import { spelledStep } from '../action/composite/spelled-step.ts';
import { keepWritten } from '../action/composite/step-state.ts';
import { stepVariables } from '../action/composite/step-variables.ts';
import { fetchesOfFiles } from '../action/script/fetches-of-files.ts';
import { filesIn } from '../action/script/files-in.ts';
import { unreadFiles } from '../action/script/unread-files.ts';
import { writtenValues } from '../action/script/written-values.ts';
import { allFound } from '../fetch/all-found.ts';
import { type Found, nothing } from '../fetch/found.ts';
import { unlessTooDeep } from '../fetch/unless-too-deep.ts';
import { fetchesInScript } from '../script/fetches-in-script.ts';
import { offsetIn } from '../script/offset-in.ts';
import { stepShell } from '../script/step-shell.ts';
import { joinPath } from '../tree/join-path.ts';
import type { InstallScope } from './install-scope.ts';
import { mayFetch } from './may-fetch.ts';
import { scopeOfScripts } from './scope-of-scripts.ts';

interface ReadStep {
  readonly found: Found;
  /** Of the scripts of the tree that it runs. */
  readonly files: Found;
}

/** What a step's own text fetches, and what the scripts of the tree fetch that it names. */
export function readStep(
  step: Step,
  run: ScalarNode,
  { owner, tree, state }: InstallScope,
): ReadStep {
  const variables = stepVariables(step.env, state);
  const { text, holes, doubts } = spelledStep(run, lookupIn(variables, state));
  const written = text.includes('GITHUB_') ? writtenValues({ text, holes, variables }) : [];
  for (const value of written) keepWritten(state, step.id?.value, value);
  const { dialect, prelude } = stepShell(step, owner);
  const toOffset = (index: number) => offsetIn(run, Math.max(0, index - prelude.length));
  const told = { dialect, at: run, text: prelude + text, toOffset, holes, variables };
  const found = mayFetch({ text, holes, variables })
    ? unlessTooDeep(run, () => fetchesInScript(told))
    : nothing;
  const all = allFound([found, { fetches: [], doubts }]);
  if (!namesScript.test(text)) return { found: all, files: nothing };
  const scope = scopeOfScripts(owner, tree);
  const folder = folderOf(step, owner);
  const [pathFolders, chain, beside] = [new Set<string>(), [], undefined];
  const keep = () => {};
  const library = new Map<string, string>();
  const running = {
    scope,
    text,
    holes,
    variables,
    pathFolders,
    folder,
    beside,
    chain,
    keep,
    library,
  };
  const named = filesIn(running);
  return {
    found: all,
    files: allFound([fetchesOfFiles(named.files, running), unreadFiles(named, run)]),
  };
}

/** The end of a file's name, a path of the folder, a word that runs one. */
const namesScript = /\.(?:sh|bash|zsh|ksh|ps1)\b|\/|\b(?:source|bash|sh|zsh)\s|(?:^|[\s;&|(])\.\s/m;

/** Steps run in the root of the checkout, unless they or their job say where. */
function folderOf({ workingDirectory }: Step, owner: InstallScope['owner']): string | undefined {
  const job = owner.kind === 'job' ? owner : undefined;
  const written =
    workingDirectory ?? job?.defaults.workingDirectory ?? job?.workflow.defaults.workingDirectory;
  if (written === undefined) return '.';
  return /^[\w./@+ -]+$/.test(written.value) ? joinPath('.', written.value) : undefined;
}
