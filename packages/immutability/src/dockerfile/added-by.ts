import { type Source, unquote } from '@portcullis/core';
import type { Choice } from '../fetch/choice.ts';
import { type CheckOutcome, type Fetch, unchecked } from '../fetch/fetch.ts';
import { joined } from '../script/choices/joined.ts';
import { shown } from '../script/choices/shown.ts';
import { textChoice } from '../script/choices/text-choice.ts';
import { textOf } from '../script/choices/text-of.ts';
import { filledIn } from './filled-in.ts';
import type { Step } from './stage.ts';

const carried: CheckOutcome = {
  verification: 'embedded-hash',
  holds: 'always',
  why: 'the builder compares it with the digest of "--checksum", and stops where it differs',
};

/**
 * What `ADD` brings from elsewhere: a URL, or a repository.
 * Source: https://docs.docker.com/reference/dockerfile/#add
 */
export function addedBy(
  { instruction: { words, offsetOf }, variables }: Step,
  source: Source,
): readonly Fetch[] {
  const all = [...words.matchAll(/"[^"]*"|[^\s",[\]]+/g)];
  const options = all.filter(([word]) => word.startsWith('--'));
  const sources = all.filter(([word]) => !word.startsWith('--')).slice(0, -1);
  const checksum = options
    .map(([word]) => /^--checksum=(.*)$/.exec(word)?.[1])
    .find((one) => one !== undefined);
  const digest =
    checksum === undefined ? undefined : textOf(filledIn(unquote(checksum), variables));
  const check = /^sha256:[0-9a-f]{64}$/i.test(digest ?? '') ? carried : unchecked;
  return sources.flatMap(({ 0: word, index }): readonly Fetch[] => {
    const choice = filledIn(unquote(word), variables);
    const kind = kindOf(shown(choice));
    if (kind === undefined) return [];
    const at = { source, start: offsetOf(index), end: offsetOf(index + word.length - 1) + 1 };
    const what = kind === 'git' ? withRef(choice) : choice;
    return [{ at, kind, by: 'ADD', choice: what, check, related: [], reach: 'shown', when: [] }];
  });
}

function kindOf(text: string): 'git' | 'download' | undefined {
  if (/^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/[^#?]*\.git(?:[#?]|$)/i.test(text)) return 'git';
  return /^(?:https?|ftp):\/\//i.test(text) ? 'download' : undefined;
}

/** `https://host/x.git#ref:folder` */
function withRef(choice: Choice): Choice {
  const text = textOf(choice);
  if (text === undefined) return choice;
  const [, address = text, ref] = /^([^#]*)(?:#([^:]*))?/.exec(text) ?? [];
  return ref === undefined || ref === ''
    ? textChoice(address)
    : joined([textChoice(`${address}@`), textChoice(ref)]);
}
