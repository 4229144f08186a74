/** A workflow command as the runner understands it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * What a runner obeys in an output, by its own rules: `::name k=v::message` at the start of a line
 * after any white space, `##[name k=v]message` anywhere, names without regard to case; CR ends a line.
 */
export function toCommands(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => toCommand(line) ?? []);
}

const names =
  'error|warning|notice|debug|group|endgroup|set-output|set-env|add-path|add-mask|stop-commands|save-state|echo|add-matcher|remove-matcher|section|command';

function toCommand(line: string): RunnerCommand | undefined {
  const current = new RegExp(`^\\s*::(${names})(?: ([^]*?))?::([^]*)$`, 'i').exec(line);
  const old = new RegExp(`##\\[(${names})(?: ([^\\]]*))?\\]([^]*)$`, 'i').exec(line);
  const [, name, properties = '', message = ''] = current ?? old ?? [];
  if (name === undefined) return undefined;
  const pairs = properties
    .split(',')
    .map((pair) => pair.split('='))
    .map(([key = '', ...value]) => [key.trim(), decode(value.join('='))]);
  return { name, properties: Object.fromEntries(pairs), message: decode(message) };
}

function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
