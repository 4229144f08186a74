import { textCommands } from '../../../facts/text-commands.ts';
import type { ScriptPart } from '../script-part.ts';
import type { Context, NodeOf } from './context.ts';
import { echoed } from './echoed.ts';
import { formatted } from './formatted.ts';
import { isSanitizer } from './is-sanitizer.ts';
import { mixed, sole } from './mixed.ts';
import type { ShellText } from './piece.ts';
import { contentOf } from './redirected.ts';
import { textOfWord } from './text-of-word.ts';
import { wordText } from './word-text.ts';

export interface ProgramCall {
  readonly program: string;
  readonly words: readonly NodeOf<'Word'>[];
  readonly command: NodeOf<'Command'>;
}

/** What a program prints. */
export function outputOf(call: ProgramCall, context: Context): ShellText {
  const { program, words } = call;
  if (context.output === context.shared.log && !mayCommand(call, context)) return [];
  switch (program) {
    case 'echo':
      return echoed(words, context);
    case 'printf':
      return printed(words, context);
    case 'cat':
      return concatenated(words, context);
    case ':':
    case 'true':
    case 'false':
    case 'test':
    case '[':
    case 'exit':
    case 'return':
    case 'cd':
    case 'set':
    case 'shift':
    case 'unset':
    case 'sleep':
      return [];
    default:
      return ofOther(call, context);
  }
}

/** Only what can hold `::set-output` matters of what goes to the log. */
function mayCommand({ program, command }: ProgramCall, { shared }: Context): boolean {
  if (!/^(?:echo|printf|cat)$/.test(program)) return false;
  const hasInput = command.redirects.some(({ type }) => type !== 'Redirect');
  return hasInput || shared.text.slice(command.pos, command.end).includes('::');
}

function printed(words: readonly NodeOf<'Word'>[], context: Context): ShellText {
  const [first, name, ...rest] = words;
  if (first?.value !== '-v') {
    return formatted(
      words.filter(({ value }) => value !== '--'),
      context,
    );
  }
  if (name !== undefined) context.scope.own.set(name.value, formatted(rest, context));
  return [];
}

function concatenated(words: readonly NodeOf<'Word'>[], context: Context): ShellText {
  const paths = words.filter(({ value }) => !/^-./.test(value));
  if (paths.length === 0) return context.input ?? [];
  return paths.flatMap((path) =>
    path.value === '-' ? (context.input ?? []) : contentOf(path, context),
  );
}

function ofOther({ program, words, command }: ProgramCall, context: Context): ShellText {
  const args = words.map((word) => wordText(word, context));
  if (isSanitizer(program, args)) return [...sole({ kind: 'harmless' }), '\n'];
  const payload = program === 'jq' ? payloadOf(args, context.input) : undefined;
  if (payload !== undefined) return [...payload, '\n'];
  const said = textCommands.echoing.has(program)
    ? words.map((word) => textOfWord(word, context))
    : [];
  const ran = sole({ kind: 'command', words: [command.name?.value ?? program, ...args] });
  const { input } = context;
  if (input === undefined || !textCommands.filters.has(program))
    return [mixed([ran, ...said]), '\n'];
  // Without arguments an interpreter reads its program there: what that prints is not known.
  const isProgram = textCommands.interpreters.has(program) && !args.some((arg) => arg !== '-');
  const text = mixed([input, ...(isProgram ? [ran] : []), ...said]);
  return [isOneLine(program, args) ? { ...text, isLine: true } : text, '\n'];
}

/** `head -n1`, `tr -d '\r\n'` */
function isOneLine(program: string, args: readonly string[]): boolean {
  if (program === 'tr')
    return args.length === 2 && args[0] === '-d' && /\\n|\n/.test(args[1] ?? '');
  const isEnd = program === 'head' || program === 'tail';
  return isEnd && /^(?:-n ?1|-1|--lines=1)$/.test(args.join(' '));
}

/** `jq -r .issue.title "$GITHUB_EVENT_PATH"` reads what `github.event.issue.title` is. */
function payloadOf(args: readonly string[], input: ShellText | undefined): ShellText | undefined {
  const isInput = input !== undefined && mixed([input]).parts.some(isEvent);
  if (!isInput && !args.some((arg) => /GITHUB_EVENT_PATH|github\.event_path/.test(arg))) {
    return undefined;
  }
  const filter = args.find((arg) => arg.startsWith('.'));
  const path = /^\.([\w.]+)$/.exec(filter ?? '')?.[1];
  return path === undefined ? undefined : sole({ kind: 'payload', path });
}

function isEvent(part: ScriptPart): boolean {
  return part.kind === 'payload' && part.path === '';
}
