/**
 * The runner obeys `##[command]` anywhere in a line of a log: a backslash keeps it a text.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function breakLogCommand(text: string): string {
  return text.replaceAll('##[', '##\\[');
}
