import type { Alternative, Choice, ChoicePart } from '../../fetch/choice.ts';
import { anyOf } from '../choices/any-of.ts';
import { tooLong } from '../choices/too-long.ts';
import { withConditions } from '../choices/with-conditions.ts';
import type { Context, State } from './context.ts';

/** Takes down `name=value` that is written for later steps, with what has to be so for it to be. */
export function tell(file: string, content: Choice, { state, context }: Telling): void {
  const { shared } = context;
  const to = /GITHUB_OUTPUT/.test(file) ? 'output' : /GITHUB_ENV/.test(file) ? 'env' : undefined;
  if (to === undefined) return;
  const target = to === 'output' ? shared.outputs : shared.exports;
  if (content.alternatives.some(isCut)) shared.unread.add(to);
  if (content.alternatives.length === 0) shared.unread.add(to);
  for (const one of content.alternatives) {
    const when = withConditions(one.when, state.when) ?? one.when;
    for (const line of linesOf(one)) {
      const said = saidIn(line);
      if (said === undefined || (target.size > mostNames && !target.has(said.name))) {
        if (!isBlank(line)) shared.unread.add(to);
        continue;
      }
      const value = { alternatives: [{ parts: said.parts, when }], isOpen: content.isOpen };
      const known = target.get(said.name);
      target.set(said.name, known === undefined ? value : anyOf([known, value]));
    }
  }
}

interface Telling {
  readonly state: State;
  readonly context: Context;
}

const mostNames = 500;
const mostLines = 500;

function linesOf({ parts }: Alternative): readonly (readonly ChoicePart[])[] {
  const lines: ChoicePart[][] = [[]];
  for (const part of parts) {
    const pieces = part.kind === 'text' ? part.text.split('\n', mostLines) : [];
    if (part.kind !== 'text') lines.at(-1)?.push(part);
    for (const [index, text] of pieces.entries()) {
      if (index > 0 && lines.length < mostLines) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ kind: 'text', text });
    }
  }
  return lines;
}

/** What stands behind the last line that is read can be any of them. */
function isCut({ parts }: Alternative): boolean {
  const count = parts.reduce(
    (sum, part) => (part.kind === 'text' ? sum + part.text.split('\n').length - 1 : sum),
    1,
  );
  return count > mostLines || parts.includes(tooLong);
}

function isBlank(line: readonly ChoicePart[]): boolean {
  return line.every((part) => part.kind === 'text' && part.text.trim() === '');
}

function saidIn([first, ...rest]: readonly ChoicePart[]) {
  if (first?.kind !== 'text') return undefined;
  const [head, name] = /^\s*([\w-]+)=/.exec(first.text) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const text = first.text.slice(head.length);
  const parts: readonly ChoicePart[] = text === '' ? rest : [{ kind: 'text', text }, ...rest];
  return { name, parts };
}
