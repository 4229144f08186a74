import type { Choice } from '../../fetch/choice.ts';
import { anyOf } from '../choices/any-of.ts';
import { joined } from '../choices/joined.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import { choiceOfPart, choiceOfWord, withHoles } from './choice-of-word.ts';
import type { Context, NodeOf, State } from './context.ts';
import { tell } from './tell.ts';

type Redirection = NodeOf<'Redirected'>['redirects'][number];

interface Running {
  readonly state: State;
  readonly context: Context;
  readonly run: (context: Context) => void;
}

/** Runs something whose input comes from a file or text, or whose output goes to a file. */
export function redirected(
  redirects: readonly Redirection[],
  { state, context, run }: Running,
): void {
  let inner = context;
  let target: string | undefined;
  for (const one of redirects) {
    const input = inputOf(one, state, context);
    if (input !== undefined) inner = { ...inner, input };
    if (
      one.type === 'Redirect' &&
      /^(?:>>?|>\||&>>?)$/.test(one.operator) &&
      isStdout(one) &&
      one.target !== undefined
    )
      target = shown(choiceOfWord(one.target, state, context));
  }
  if (target === undefined || redirects.some(isToStderr)) {
    run(
      target === undefined && !redirects.some(isToStderr) ? inner : { ...inner, heard: undefined },
    );
    return;
  }
  const heard: Choice[] = [];
  run({ ...inner, heard });
  if (target === '/dev/null' || heard.length === 0) return;
  if (/^\/dev\/(?:std(?:out|err)|tty|fd\/\d)$/.test(target)) return;
  const content = joined(heard);
  tell(target, content, { state, context });
  const known = state.files.get(target);
  state.files.set(target, known === undefined ? content : anyOf([known, content]));
}

function isToStderr(one: Redirection): boolean {
  return (
    one.type === 'Redirect' && one.operator === '>&' && one.target?.value !== '1' && isStdout(one)
  );
}

function isStdout({ descriptor }: NodeOf<'Redirect'>): boolean {
  return (
    descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 1)
  );
}

function inputOf(one: Redirection, state: State, context: Context): Choice | undefined {
  switch (one.type) {
    case 'HereString':
      return one.target === undefined ? undefined : choiceOfWord(one.target, state, context);
    case 'HereDoc':
      return one.body.parts === undefined
        ? withHoles(one.body.text, context)
        : joined(one.body.parts.map((part) => choiceOfPart(part, state, context)));
    case 'Redirect':
      if (one.operator !== '<' || one.target === undefined) return undefined;
      return state.files.get(shown(choiceOfWord(one.target, state, context))) ?? textChoice('');
  }
}
