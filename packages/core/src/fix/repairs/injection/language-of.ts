import { type ScriptLanguage, scriptOf } from '../../../analysis/shell/script-of.ts';
import {
  asMap,
  type Job,
  type ScalarNode,
  type StepSite,
  scalarsOf,
  valuesOf,
} from '../../../model/index.ts';

/** The language of a step's script where it is certain: without `shell` the runner decides. */
export function languageOf({ step, owner }: StepSite): ScriptLanguage | undefined {
  const job = owner.kind === 'job' ? owner : undefined;
  const language = scriptOf(step, job)?.language;
  const shell = step.shell ?? job?.defaults.shell ?? job?.workflow.defaults.shell;
  if (shell !== undefined) return shell.value.includes('${{') ? undefined : language;
  if (job === undefined || job.container !== undefined) return language;
  return systemsOf(job) === 'unix'
    ? 'posix'
    : systemsOf(job) === 'windows'
      ? 'powershell'
      : undefined;
}

function systemsOf(job: Job): 'unix' | 'windows' | undefined {
  const labels = scalarsOf(asMap(job.runsOn)?.get('labels') ?? job.runsOn);
  const names = labels.map((label) => namesIn(label, job));
  if (names.some((one) => one === undefined) || names.length === 0) return undefined;
  const all = names.flatMap((one) => one ?? []);
  if (all.every((name) => !/win/i.test(name)) && names.some((one) => one?.every(isUnix) === true))
    return 'unix';
  return all.length > 0 && all.every((name) => /^windows-/i.test(name)) ? 'windows' : undefined;
}

/** Everything that a label can be. */
function namesIn(label: ScalarNode, job: Job): readonly string[] | undefined {
  const { values, open } = valuesOf(label, { job });
  return open || values.length === 0 ? undefined : values;
}

function isUnix(name: string): boolean {
  return /ubuntu|linux|macos|debian|alpine|fedora/i.test(name);
}
