import type { Comparison } from './comparison.ts';
import { emptyNotes } from './empty-notes.ts';
import { globVerdict } from './glob-verdict.ts';
import { isCheckValue } from './is-check-value.ts';
import { originNotes } from './origin-notes.ts';
import { type Split, splitOn, type Verdict } from './split.ts';
import type { State } from './state.ts';
import { type Alternative, emptiness, plainText } from './value.ts';

/** No hash in it: what is known of both decides. */
export function comparePlain(state: State, { left, right, at, isLoose }: Comparison): Split {
  const [asked, other] =
    left.name === undefined && right.name !== undefined ? [right, left] : [left, right];
  const texts = other.value.map((one) => ({
    text: plainText(one),
    isEmpty: emptiness(one) === 'empty',
  }));
  const only = texts.length === 1 ? texts[0] : undefined;
  const isRelevant = isCheckValue(asked);
  return splitOn(state, {
    value: asked.value,
    name: asked.name,
    judge: (each) => judgePair(each, texts, isLoose === true),
    refine: (each, isYes) =>
      isYes && only?.text !== undefined && isLoose !== true ? exactly(only.text, each) : each,
    note: (each, isYes) => {
      const isEmpty = only?.isEmpty === true && isYes;
      if (isEmpty) return emptyNotes(each, { at, name: asked.name, isRelevant });
      return originNotes(each, { at, isDefault: takesDefault(texts, isYes) });
    },
  });
}

function exactly(text: string, { notes }: Alternative): Alternative {
  return { atoms: text === '' ? [] : [text], notes };
}

interface Text {
  readonly text: string | undefined;
  readonly isEmpty: boolean;
}

// What an environment that says nothing leads to.
function takesDefault(texts: readonly Text[], isYes: boolean): boolean {
  return texts.some(({ isEmpty }) => isEmpty) === isYes;
}

function judgePair(one: Alternative, texts: readonly Text[], isLoose: boolean): Verdict {
  const text = plainText(one);
  const verdicts = texts.map((other): Verdict => {
    if (other.isEmpty && emptiness(one) === 'full') return 'no';
    if (other.text === undefined) return 'both';
    if (isLoose) return globVerdict(one, other.text);
    return text === undefined ? 'both' : text === other.text ? 'yes' : 'no';
  });
  const [first = 'both'] = verdicts;
  return verdicts.every((each) => each === first) ? first : 'both';
}
