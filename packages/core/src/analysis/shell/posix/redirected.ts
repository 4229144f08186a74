import type { Context, NodeOf } from './context.ts';
import { sole } from './mixed.ts';
import type { Chunk, ShellText } from './piece.ts';
import { runnerFile } from './runner-file.ts';
import { textOfWord } from './text-of-word.ts';
import { wordText } from './word-text.ts';

type Redirection = NodeOf<'Redirect'> | NodeOf<'HereString'> | NodeOf<'HereDoc'>;

/** The same place behind redirections. */
export function redirected(context: Context, redirects: readonly Redirection[]): Context {
  return redirects.reduce(behind, context);
}

function behind(context: Context, redirect: Redirection): Context {
  switch (redirect.type) {
    case 'HereString':
      return { ...context, input: [...wordOf(redirect.target, context), '\n'] };
    case 'HereDoc':
      return { ...context, input: bodyOf(redirect, context) };
    case 'Redirect':
      return throughFile(context, redirect);
  }
}

function wordOf(word: NodeOf<'Word'> | undefined, context: Context): ShellText {
  return word === undefined ? [] : textOfWord(word, context);
}

function bodyOf({ body, operator }: NodeOf<'HereDoc'>, context: Context): ShellText {
  const text = textOfWord(body, context);
  if (operator === '<<') return text;
  return text.map((piece) => (typeof piece === 'string' ? piece.replace(/^\t+/gm, '') : piece));
}

function throughFile(context: Context, redirect: NodeOf<'Redirect'>): Context {
  const { operator, descriptor, target } = redirect;
  if (target === undefined) return context;
  if (operator === '<') return { ...context, input: contentOf(target, context) };
  const isOutput =
    descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 1);
  if (!isOutput || operator === '<&' || operator === '<>') return context;
  // Both standard output and standard error are what the runner reads its commands from.
  if (operator === '>&' && /^\d$/.test(target.text))
    return { ...context, output: context.shared.log };
  return { ...context, output: fileAt(target, context) };
}

/** What is written to a path; a path of the script's own is kept too, since it may be read again. */
export function fileAt(path: NodeOf<'Word'>, context: Context): Chunk[] {
  const { files, holes, log } = context.shared;
  if (/^\/dev\/(?:stdout|stderr|tty)$/.test(path.text)) return log;
  const text = textOfWord(path, context);
  const key = runnerFile(text, holes) ?? `file ${keyOf(path, text)}`;
  const known = files.get(key) ?? [];
  files.set(key, known);
  return known;
}

/** What is read from a path: what the script has put there, else whatever lies there. */
export function contentOf(path: NodeOf<'Word'>, context: Context): ShellText {
  const text = textOfWord(path, context);
  if (path.parts?.[0]?.type === 'ProcessSubstitution') return text;
  const written = context.shared.files.get(`file ${keyOf(path, text)}`);
  if (written !== undefined) return written.flatMap((chunk) => chunk.text);
  // The event that started the run (https://docs.github.com/actions/reference/workflows-and-actions/variables).
  if (/GITHUB_EVENT_PATH/.test(path.value)) return sole({ kind: 'payload', path: '' });
  return [...sole({ kind: 'command', words: ['cat', wordText(path, context)] }), '\n'];
}

function keyOf(path: NodeOf<'Word'>, text: ShellText): string {
  const isCertain = text.every((piece) => typeof piece === 'string');
  return isCertain ? text.join('') : path.value;
}
