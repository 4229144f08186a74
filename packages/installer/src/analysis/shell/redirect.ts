import type { Context } from './context.ts';
import { findFile } from './files.ts';
import { contentOf } from './hash-command.ts';
import { spanOf } from './split-status.ts';
import type { State } from './state.ts';
import type { NodeOf } from './syntax.ts';
import { concat, keyOf, type Value } from './value.ts';
import { valueOfWord } from './value-of-word.ts';
import { writeText } from './write-text.ts';

type Redirection = NodeOf<'Redirected'>['redirects'][number];

/** `<`, `<<<` and `<<`: what a command reads. */
export function redirectedInput(
  redirects: readonly Redirection[],
  before: State,
  context: Context,
): State {
  let state = before;
  for (const one of redirects) {
    if (one.type === 'HereDoc')
      state = { ...state, input: valueOfWord(one.body, state, context).value };
    else if (one.type === 'HereString' && one.target !== undefined) {
      state = { ...state, input: valueOfWord(one.target, state, context).value };
    } else if (one.type === 'Redirect' && /^<>?$/.test(one.operator) && one.target !== undefined) {
      const { value, state: after } = valueOfWord(one.target, state, context);
      if (/^\/dev\/(?:tcp|udp)\//.test(keyOf(value))) noteSocket(one, context);
      if (keyOf(value).startsWith('/dev/')) continue;
      const isProcess = one.target.parts?.[0]?.type === 'ProcessSubstitution';
      state = { ...after, input: isProcess ? value : contentOf(findFile(after, value)) };
    } else if (
      one.type === 'Redirect' &&
      one.operator === '<&' &&
      !/^[012-]$/.test(one.target?.text ?? '')
    ) {
      state = { ...state, input: contentOf(undefined) };
    }
  }
  return state;
}

function noteSocket(one: Redirection, context: Context): void {
  const at = spanOf(one, context);
  const reason = 'the shell itself speaks to the network, which is not followed';
  context.shared.doubts.set(`socket ${at.start}`, { ...at, reason });
}

/** `>`: what it prints goes to a file; else to whoever listens, else to the user. */
export function redirectedOutput(
  redirects: readonly Redirection[],
  state: State,
  { context, before }: { readonly context: Context; readonly before: Value },
): State {
  const output = redirects.findLast(isOutput);
  const isPrinted = state.printed.some(({ atoms }) => atoms.length > 0);
  if (output === undefined) {
    if (context.isHeard) return { ...state, printed: concat([before, state.printed]) };
    return { ...state, printed: before, hasSpoken: state.hasSpoken || isPrinted };
  }
  if (output.type !== 'Redirect' || output.target === undefined)
    return { ...state, printed: before };
  const target = valueOfWord(output.target, state, context).value;
  const path = keyOf(target);
  if (/^(?:\d|\/dev\/(?:stderr|tty|stdout))$/.test(path)) {
    return { ...state, printed: before, hasSpoken: state.hasSpoken || isPrinted };
  }
  const written = { ...state, printed: before };
  return path === '/dev/null'
    ? written
    : writeText(written, {
        ...{ target, text: state.printed, at: spanOf(output, context) },
        isAppended: output.operator === '>>',
      });
}

/** `>` and its like, for what a command prints. */
export function isOutput(one: Redirection): boolean {
  if (one.type !== 'Redirect') return false;
  const isStdout =
    one.descriptor === undefined ||
    (one.descriptor.type === 'FileDescriptor' && one.descriptor.value === 1);
  return isStdout && /^(?:>|>>|>\||&>|&>>|>&)$/.test(one.operator);
}
