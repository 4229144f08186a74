import type { Step } from '@portcullis/core';
import { allFound } from '../../fetch/all-found.ts';
import type { Found } from '../../fetch/found.ts';
import { unlessTooDeep } from '../../fetch/unless-too-deep.ts';
import { within } from '../../fetch/within.ts';
import { offsetIn } from '../../script/offset-in.ts';
import { stepShell } from '../../script/step-shell.ts';
import type { ActionScope } from '../action-scope.ts';
import { choiceOfScalar } from '../expression/choice-of-scalar.ts';
import { fetchesOfFiles } from '../script/fetches-of-files.ts';
import { filesIn } from '../script/files-in.ts';
import { libraryOf } from '../script/library-of.ts';
import { runText } from '../script/run-text.ts';
import { treeFolderOf } from '../script/tree-folder-of.ts';
import type { WrittenValue } from '../script/written-value.ts';
import { dialectOf } from './dialect-of.ts';
import { fetchesOfCheckouts } from './fetches-of-checkouts.ts';
import { lookupIn } from './lookup-in.ts';
import { spelledStep } from './spelled-step.ts';
import { keepWritten, type StepState } from './step-state.ts';
import { stepVariables } from './step-variables.ts';
import { unreadShell } from './unread-shell.ts';

/** What the text of a `run` step fetches, and the files of the action that it runs. */
export function fetchesOfRun(step: Step, scope: ActionScope, state: StepState): Found {
  const { run } = step;
  if (run === undefined) return allFound([]);
  const variables = stepVariables(step.env, state);
  const lookup = lookupIn(variables, state);
  const { text, holes } = spelledStep(run, lookup);
  const dialect = dialectOf(step.shell);
  // The runner starts its shells so that a failed check ends them, unless `shell:` says otherwise.
  const { prelude } = stepShell(step, scope.action);
  const toOffset = (index: number) => offsetIn(run, Math.max(0, index - prelude.length));
  const keep = (written: WrittenValue) => keepWritten(state, step.id?.value, written);
  const place = step.workingDirectory && choiceOfScalar(step.workingDirectory, lookup);
  const running = {
    scope,
    text,
    holes,
    variables,
    pathFolders: state.folders,
    folder: place === undefined ? undefined : treeFolderOf(place, scope.folder),
    beside: undefined,
    chain: [],
    keep,
    library: new Map<string, string>(),
  };
  const named = filesIn(running);
  const library = libraryOf(named, running);
  const told = { dialect, at: run, text: prelude + text, toOffset, holes, variables };
  const all = { ...told, library: [...library.values()] };
  const own = unlessTooDeep(run, () => runText(all, keep));
  const files = fetchesOfFiles(named, { ...running, library });
  const related = [{ at: run, why: 'this step runs the file' }];
  return allFound([
    own,
    unreadShell(run, step.shell, own),
    within(files, { related }),
    fetchesOfCheckouts(run, running, state.checkouts),
  ]);
}
