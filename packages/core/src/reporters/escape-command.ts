import { breakLogCommand } from './break-log-command.ts';
import { showInvisible } from './show-invisible.ts';

/**
 * A workflow command, escaped by the rules of @actions/core: `%`, CR and LF in the message, `:` and
 * `,` too in properties. The lines of the message are ours; what is inside them is attacker-controlled.
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function escapeCommand(command: WorkflowCommand): string {
  const properties = Object.entries(command.properties)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
    )
    .join(',');
  const message = escapeData(command.lines.map(toInert).join('\n'));
  return `::${command.name} ${properties}::${message}`;
}

export interface WorkflowCommand {
  readonly name: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly lines: readonly string[];
}

/** The runner prints the message again, decoded: neither form of command may stand in it. */
function toInert(text: string): string {
  return breakLogCommand(showInvisible(text)).replace(/:(?=:)/g, ':\\');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  const inert = breakLogCommand(showInvisible(text));
  return escapeData(inert).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
