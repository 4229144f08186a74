import type { Context } from './context.ts';
import { mixed, sole } from './mixed.ts';
import type { ShellText } from './piece.ts';
import { valueIn } from './scope.ts';

/** What `$NAME` becomes. In `$NAME${{ x }}` the shell sees a longer name; so it does here, up to the hole. */
export function textOfVariable({ pos, end, text }: Span, context: Context): ShellText {
  const holes = context.shared.holes.filter((hole) => hole.from < end && hole.to > pos);
  const [first] = holes;
  if (first === undefined) return valueOfName(text.slice(1), context);
  const name = text.slice(1, first.from - pos);
  const filled = holes.flatMap(({ from }) => sole({ kind: 'expression', offset: from }));
  return name === '' ? filled : [...valueOfName(name, context), ...filled];
}

interface Span {
  readonly pos: number;
  readonly end: number;
  readonly text: string;
}

/** What the variable of a name holds, those that the shell sets itself included. */
export function valueOfName(name: string, { scope }: Pick<Context, 'scope'>): ShellText {
  if (/^[?#$!-]$/.test(name)) return sole({ kind: 'harmless' });
  if (name === '0') return [];
  const { args } = scope;
  if (/^[@*]$/.test(name)) return args === undefined ? sole({ kind: 'unknown' }) : [mixed(args)];
  if (/^\d+$/.test(name)) {
    return args === undefined ? sole({ kind: 'unknown' }) : (args[Number(name) - 1] ?? []);
  }
  return valueIn(scope, name);
}
