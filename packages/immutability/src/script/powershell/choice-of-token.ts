import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { joined } from '../choices/joined.ts';
import { textChoice } from '../choices/text-choice.ts';
import { textWithHoles } from '../rough/text-with-holes.ts';
import { variableChoice } from '../shell/variable-choice.ts';
import type { ShellText } from '../shell-text.ts';
import type { Token } from './tokens-of.ts';

/** By their names in lower case, since PowerShell does not tell them apart. */
export type Variables = Map<string, Choice>;

/** What a word can be: its variables become what was set before. */
export function choiceOfToken(
  { text: word, isLiteral }: Token,
  variables: Variables,
  text: ShellText,
): Choice {
  if (isLiteral || !word.includes('$')) return textWithHoles(word, text);
  const pieces: Choice[] = [];
  let from = 0;
  for (const found of word.matchAll(reference)) {
    pieces.push(
      textWithHoles(word.slice(from, found.index), text),
      choiceOf(found, variables, text),
    );
    from = found.index + found[0].length;
  }
  return joined([...pieces, textWithHoles(word.slice(from), text)]);
}

const reference = /\$(?:\(\$?([\w:.]+)[^)]*\)|\{([\w:]+)\}|([\w:]+)((?:\.\w+|\[\d+\])*))/g;

function choiceOf(found: RegExpMatchArray, variables: Variables, text: ShellText): Choice {
  const [, inner, braced, plain] = found;
  const name = (inner ?? braced ?? plain ?? '').replace(/:$/, '');
  const [, environment] = /^env:(\w+)/i.exec(name) ?? [];
  if (environment !== undefined) return variableChoice(environment, text);
  const key = name
    .replace(/^(?:script|global|using):/i, '')
    .replace(/\..*$/s, '')
    .toLowerCase();
  const known = variables.get(key);
  if (known !== undefined) return known;
  if (key === 'null') return textChoice('');
  if (
    /^(?:pshome|home|pwd|psscriptroot|iswindows|islinux|ismacos|psversiontable|arch\w*)$/.test(key)
  )
    return partChoice({ kind: 'machine', name: key });
  return partChoice({ kind: 'unknown', why: `nothing says what "$${name.slice(0, 60)}" is` });
}
