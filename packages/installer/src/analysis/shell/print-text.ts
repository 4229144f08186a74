import type { Argument } from './arguments.ts';
import type { State } from './state.ts';
import { concat, lettersOf, literal, type Value } from './value.ts';

/** `echo WORD…`. */
export function echoText(args: readonly Argument[], state: State): State {
  const words = args
    .filter(({ value }) => !/^-[neE]+$/.test(lettersOf(value) ?? ''))
    .flatMap(({ value }, index) => (index === 0 ? [value] : [literal(' '), value]));
  return {
    ...state,
    status: { kind: 'ok' },
    printed: concat([state.printed, ...words, literal('\n')]),
  };
}

/** `printf FORMAT WORD…`: the format again for as long as there are words. */
export function formatText(args: readonly Argument[], state: State): State {
  const [format, ...words] = lettersOf(args[0]?.value ?? []) === '--' ? args.slice(1) : args;
  const text = format === undefined ? undefined : lettersOf(format.value);
  const values = words.map(({ value }) => value);
  const printed =
    text === undefined ? concat(args.map(({ value }) => value)) : formatted(text, values);
  return { ...state, status: { kind: 'ok' }, printed: concat([state.printed, printed]) };
}

const directive =
  /%(?:[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[a-zA-Z%]|$)|\\(?:[0-7]{1,3}|x[0-9a-f]{1,2}|.)/gis;

function formatted(format: string, words: readonly Value[]): Value {
  const parts: Value[] = [];
  let left = words.slice(0, 40);
  for (let round = 0; round === 0 || left.length > 0; round += 1) {
    const before = left.length;
    let end = 0;
    for (const match of format.matchAll(directive)) {
      parts.push(literal(format.slice(end, match.index)));
      end = match.index + match[0].length;
      if (match[0].startsWith('\\') || match[0] === '%%')
        parts.push(literal(escapes[match[0]] ?? ' '));
      else {
        const [word, ...rest] = left;
        parts.push(word ?? literal(''));
        left = rest;
      }
    }
    parts.push(literal(format.slice(end)));
    if (left.length === before) break;
  }
  return concat(parts);
}

const escapes: Readonly<Record<string, string>> = {
  '\\n': '\n',
  '\\t': '\t',
  '%%': '%',
  '\\\\': '\\',
};
