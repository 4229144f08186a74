import { agentActions } from '../../facts/agents.ts';
import { pullRequestCode } from '../../facts/pull-request-code.ts';
import { actionName } from '../action-name.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { type CommandLine, commandsIn } from '../shell/commands-in.ts';
import { plainLines } from '../shell/plain-lines.ts';
import { type Script, scriptOf } from '../shell/script-of.ts';
import type { Execution } from './execution.ts';
import { type Ground, linePower } from './line-power.ts';

/** How a step runs what lies in the workspace: by a command, by an action that builds, or by an action from there. */
export function runsWorkspace(
  site: RunStep,
  ground: Ground,
  { job }: JobRun,
): Omit<Execution, 'via'> | undefined {
  const { step, owner } = site;
  if (step.run !== undefined) {
    const script = scriptOf(step, owner.kind === 'job' ? owner : undefined);
    const folder = step.workingDirectory ?? (owner.kind === 'job' ? folderOfJob(job) : undefined);
    return script && ofScript(script, within(ground, folder?.value));
  }
  const { uses } = step;
  if (uses?.kind === 'local') {
    return isThere(uses.path.text, ground)
      ? { at: uses.at, what: `runs the action ${quoted(uses.at.value)} of it`, isCertain: true }
      : undefined;
  }
  const name = actionName(uses) ?? '';
  const isAgent = agentActions.has(name);
  if (uses === undefined || !(isAgent || pullRequestCode.executors.has(name))) return undefined;
  if (ground.folder !== undefined && !mentions(step.node, ground.folder)) return undefined;
  const what = isAgent ? 'lets an agent work in it by' : 'builds it by';
  const isContained = name.startsWith('docker/');
  return { at: uses.at, what: `${what} ${quoted(name)}`, isCertain: !(isAgent || isContained) };
}

function folderOfJob({ defaults, workflow }: JobRun['job']) {
  return defaults.workingDirectory ?? workflow.defaults.workingDirectory;
}

function mentions({ source, start, end }: RunStep['step']['node'], folder: string): boolean {
  return source.text.slice(start, end).includes(folder);
}

/** A step that works inside of the folder is in the midst of it. */
function within(ground: Ground, workingDirectory: string | undefined): Ground {
  const { folder } = ground;
  const path = workingDirectory?.trim().replace(/^\.\//, '');
  if (path === undefined) return ground;
  if (folder !== undefined && (path === folder || path.startsWith(`${folder}/`)))
    return { folder: undefined, trusted: [] };
  const isTrusted = ground.trusted.some((one) => path === one || path.startsWith(`${one}/`));
  // Nothing of it is named from there by a path that a reader can follow.
  return isTrusted ? { folder: '..', trusted: [] } : ground;
}

function isThere(path: string, { folder, trusted }: Ground): boolean {
  const parts = path.replace(/^(?:\.\/)+/, '');
  const isBelow = (one: string) => parts === one || parts.startsWith(`${one}/`);
  return folder === undefined ? !trusted.some(isBelow) : isBelow(folder);
}

function ofScript(script: Script, ground: Ground): Omit<Execution, 'via'> | undefined {
  const inside = entered(script, ground);
  let may: CommandLine | undefined;
  for (const line of linesOf(script)) {
    const power = linePower(line, inside);
    if (power === 'does') return toExecution(script, line, true);
    if (power === 'may') may ??= line;
  }
  return may && toExecution(script, may, false);
}

/** A script that goes into the folder works there from then on. */
function entered({ text }: Script, ground: Ground): Ground {
  if (ground.folder === undefined) return ground;
  const names = [...text.matchAll(/\b(?:cd|pushd)\s+["']?(?:\.\/)?([^\s"'&;]+)/g)];
  const isEntered = names.some(
    ([, path = '']) => path === ground.folder || path.startsWith(`${ground.folder}/`),
  );
  return isEntered ? { folder: undefined, trusted: [] } : ground;
}

const cache = new WeakMap<Script['at'], readonly CommandLine[]>();

/** The same in every run: what a step's shell is does not change. */
function linesOf(script: Script): readonly CommandLine[] {
  const known = cache.get(script.at) ?? findLines(script);
  cache.set(script.at, known);
  return known;
}

function findLines(script: Script): readonly CommandLine[] {
  const plain = script.isShell ? plainLines(script.text) : undefined;
  return plain ?? commandsIn(script, () => true).lines;
}

function toExecution({ at }: Script, line: CommandLine, isCertain: boolean) {
  const text = line.join(' ').slice(0, 80);
  return {
    at,
    what: isCertain ? `runs ${quoted(text)}` : `may run it by ${quoted(text)}`,
    isCertain,
  };
}
