import { count } from '../count.ts';
import { escapeCommand, type WorkflowCommand } from '../escape-command.ts';

/**
 * Commands as lines of a log: no more of a kind than GitHub shows of a step, and a last one that counts the others.
 * https://docs.github.com/en/rest/checks/runs, https://github.com/orgs/community/discussions/26680
 */
export function boundedCommands(all: readonly WorkflowCommand[]): string {
  const errors = all.filter(({ name }) => name === 'error');
  const warnings = all.filter(({ name }) => name === 'warning');
  const notices = all.filter(({ name }) => name === 'notice');
  const isAllShown = [errors, warnings, notices].every(({ length }) => length <= shownOfAKind);
  const shown = [
    ...errors.slice(0, shownOfAKind),
    ...warnings.slice(0, shownOfAKind),
    ...notices.slice(0, isAllShown ? shownOfAKind : shownOfAKind - 1),
  ];
  const commands = isAllShown ? shown : [...shown, rest(all, shown)];
  return commands.map((command) => `${escapeCommand(command)}\n`).join('');
}

const shownOfAKind = 10;

function rest(all: readonly WorkflowCommand[], shown: readonly WorkflowCommand[]): WorkflowCommand {
  const left = (['error', 'warning', 'notice'] as const).flatMap((name) => {
    const isOfKind = (command: WorkflowCommand): boolean => command.name === name;
    const number = all.filter(isOfKind).length - shown.filter(isOfKind).length;
    return number === 0 ? [] : [count(number, name)];
  });
  const message = `${left.join(', ')} more: GitHub shows ten of a kind, so read the job summary or the report for the others`;
  return { name: 'notice', properties: { title: 'not all is shown here' }, lines: [message] };
}
