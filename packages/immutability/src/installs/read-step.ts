import type { ScalarNode, Step } from '@portcullis/core';
import { lookupIn } from '../action/composite/lookup-in.ts';
import { spelledStep } from '../action/composite/spelled-step.ts';
import { keepWritten } from '../action/composite/step-state.ts';
import { stepVariables } from '../action/composite/step-variables.ts';
import { fetchesOfFiles } from '../action/script/fetches-of-files.ts';
import { filesIn } from '../action/script/files-in.ts';
import { writtenValues } from '../action/script/written-values.ts';
import { type Found, nothing } from '../fetch/found.ts';
import { unlessTooDeep } from '../fetch/unless-too-deep.ts';
import { fetchesInScript } from '../script/fetches-in-script.ts';
import { mayFetchText } from '../script/may-fetch-text.ts';
import { offsetIn } from '../script/offset-in.ts';
import { stepShell } from '../script/step-shell.ts';
import { joinPath } from '../tree/join-path.ts';
import type { InstallScope } from './install-scope.ts';
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
  const { text, holes } = spelledStep(run, lookupIn(variables, state));
  const written = text.includes('GITHUB_') ? writtenValues({ text, holes, variables }) : [];
  for (const value of written) keepWritten(state, step.id?.value, value);
  const { dialect, prelude } = stepShell(step, owner);
  const toOffset = (index: number) => offsetIn(run, Math.max(0, index - prelude.length));
  const told = { dialect, at: run, text: prelude + text, toOffset, holes, variables };
  const found = mayFetchText(text) ? unlessTooDeep(run, () => fetchesInScript(told)) : nothing;
  if (!namesScript.test(text)) return { found, files: nothing };
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
  return { found, files: fetchesOfFiles(filesIn(running), running) };
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
