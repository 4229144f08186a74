import type { Choice } from '../fetch/choice.ts';
import { partChoice } from '../fetch/part-choice.ts';
import { joined } from '../script/choices/joined.ts';
import { textChoice } from '../script/choices/text-choice.ts';
import { textOf } from '../script/choices/text-of.ts';

const reference = /\\[\s\S]|\$(?:(\w+)|\{(\w+)(?:(:?[-+])([^{}]*))?\})/g;

/**
 * A text with the values of `ARG` and `ENV`; what nobody set is empty, or what the builder says of the platform.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function filledIn(text: string, variables: ReadonlyMap<string, Choice>): Choice {
  const pieces: Choice[] = [];
  let start = 0;
  for (const found of text.matchAll(reference)) {
    pieces.push(textChoice(text.slice(start, found.index)));
    start = found.index + found[0].length;
    pieces.push(
      found[0].startsWith('\\') ? textChoice(found[0].slice(1)) : valueIn(found, variables),
    );
  }
  return joined([...pieces, textChoice(text.slice(start))]);
}

function valueIn(
  [, bare, braced, operator = '', word = '']: RegExpExecArray | RegExpMatchArray,
  variables: ReadonlyMap<string, Choice>,
): Choice {
  const name = bare ?? braced ?? '';
  const known =
    variables.get(name) ??
    (isPlatform.test(name) ? partChoice({ kind: 'machine', name }) : undefined);
  const isSet = known !== undefined && (!operator.startsWith(':') || textOf(known) !== '');
  if (operator.endsWith('-')) return isSet && known !== undefined ? known : textChoice(word);
  if (operator.endsWith('+')) return textChoice(isSet ? word : '');
  return (
    known ??
    partChoice({
      kind: 'unknown',
      why: `nothing in the Dockerfile says what "${name.slice(0, 60)}" is`,
    })
  );
}

/** Source: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const isPlatform = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
