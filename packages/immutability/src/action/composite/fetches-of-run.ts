import type { Step } from '@portcullis/core';
import { allFound } from '../../fetch/all-found.ts';
import type { Found } from '../../fetch/found.ts';
import { unlessTooDeep } from '../../fetch/unless-too-deep.ts';
import { within } from '../../fetch/within.ts';
import { dialectOf } from '../../script/dialect-of.ts';
import { offsetIn } from '../../script/offset-in.ts';
import { stepShell } from '../../script/step-shell.ts';
import type { ActionScope } from '../action-scope.ts';
import { choiceOfScalar } from '../expression/choice-of-scalar.ts';
import { fetchesOfFiles } from '../script/fetches-of-files.ts';
import { filesIn } from '../script/files-in.ts';
import { libraryOf } from '../script/library-of.ts';
import { runText } from '../script/run-text.ts';
import { treeFolderOf } from '../script/tree-folder-of.ts';
import { unreadFiles } from '../script/unread-files.ts';
import type { WrittenValue } from '../script/written-value.ts';
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
  const { text, holes, doubts } = spelledStep(run, lookup);
  // A step of a composite action has to have one; without it nothing runs at all.
  const dialect = dialectOf(step.shell?.value ?? 'bash');
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
  const library = libraryOf(named.files, running);
  const told = { dialect, at: run, text: prelude + text, toOffset, holes, variables };
  const all = { ...told, library: [...library.values()] };
  const own = unlessTooDeep(run, () => runText(all, keep));
  const files = fetchesOfFiles(named.files, { ...running, library });
  const related = [{ at: run, why: 'this step runs the file' }];
  return allFound([
    own,
    { fetches: [], doubts },
    unreadFiles(named, run),
    unreadShell(run, step.shell, own),
    within(files, { related }),
    fetchesOfCheckouts(run, running, state.checkouts),
  ]);
}
