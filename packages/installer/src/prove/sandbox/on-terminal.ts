/**
 * A command on a terminal of its own, where its questions are answered from the standard input.
 * https://man7.org/linux/man-pages/man1/script.1.html
 */
export function onTerminal(command: readonly string[]): readonly string[] {
  const line = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  return ['script', '-q', '-e', '-c', line, '/dev/null'];
}
