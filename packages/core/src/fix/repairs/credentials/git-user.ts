import { actionName } from '../../../analysis/action-name.ts';
import { effectivePermissions } from '../../../analysis/effective-permissions.ts';
import { lineOf } from '../../../analysis/line-of.ts';
import { localAction } from '../../../analysis/local-action.ts';
import { ownSteps, type TimedStep } from '../../../analysis/own-steps.ts';
import { quoted } from '../../../analysis/quoted.ts';
import { reachedActions } from '../../../analysis/reached-actions.ts';
import { credentialUsers } from '../../../facts/credential-users.ts';
import { pullRequestCode } from '../../../facts/pull-request-code.ts';
import type { Repository, Step, StepOwner, UsesSite } from '../../../model/index.ts';

/** Who may need the credential that a checkout leaves, and by what. */
interface GitUser {
  readonly line: number;
  readonly what: string;
}

/** The first step, after or beside a checkout, that may speak to the repository with its credential. */
export function gitUser({ owner, step }: UsesSite, repository: Repository): GitUser | undefined {
  const steps = ownSteps(owner);
  const own = steps.find((timed) => timed.step === step);
  for (const timed of steps) {
    if (timed.step === step || timed.order < (own?.order ?? 0)) continue;
    const what = needOf(timed, repository) ?? (mayPush(owner) ? hiddenNeed(timed) : undefined);
    const { source, start } = timed.step.node;
    if (what !== undefined) return { line: lineOf(source, start) + 1, what };
  }
  return undefined;
}

/** What a script of the repository does, no file that we read tells. */
function hiddenNeed({ step }: TimedStep): string | undefined {
  const words = step.run?.value.match(/[^\s"';|&()]+/g) ?? [];
  const { runners, interpreters } = pullRequestCode;
  const found = words.find(
    (word) => /^\.{1,2}\//.test(word) || runners.has(word) || interpreters.has(word),
  );
  return found === undefined
    ? undefined
    : `${quoted(found)} may push, and the job has "contents: write"`;
}

function mayPush(owner: StepOwner): boolean {
  if (owner.kind === 'action') return false;
  const permissions = effectivePermissions(owner);
  if (permissions?.all !== undefined) return permissions.all.value.trim() === 'write-all';
  return (
    permissions?.scopes.some(
      ({ scope, level }) => scope.value === 'contents' && level.value.trim() === 'write',
    ) === true
  );
}

function needOf({ step }: TimedStep, repository: Repository): string | undefined {
  const action = step.uses === undefined ? undefined : localAction(step.uses, repository);
  if (action === undefined) return needIn(step);
  for (const { step: inner } of reachedActions(action, repository).flatMap(ownSteps)) {
    const what = needIn(inner);
    if (what !== undefined) return what;
  }
  return undefined;
}

function needIn({ uses, run, with: inputs }: Step): string | undefined {
  const name = actionName(uses);
  if (name !== undefined && credentialUsers.actions.has(name)) return `"${name}"`;
  if (uses?.kind === 'expression' || uses?.kind === 'malformed') return 'what it uses is not known';
  const texts = [run?.value ?? '', ...inputs.map(scriptOf)];
  const found = texts.map((text) => credentialUsers.commands.exec(text)?.[0]);
  const command = found.find((one) => one !== undefined);
  if (command === undefined) return undefined;
  const shown = command.trim().replace(/\s+/g, ' ');
  return shown.length > 40 ? `"${shown.slice(0, 40)}…"` : `"${shown}"`;
}

/** Inputs can hold commands of their own: `command: git push`. */
function scriptOf({ value }: Step['with'][number]): string {
  return value.kind === 'scalar' ? value.value : '';
}
