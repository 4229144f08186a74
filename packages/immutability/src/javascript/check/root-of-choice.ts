import type { Choice, ChoicePart } from '../../fetch/choice.ts';
import type { CheckOutcome } from '../../fetch/fetch.ts';
import type { RootQuestion } from './root-question.ts';

/** Who says what a hash, or a key, has to be. */
export function rootOfChoice(choice: Choice, question: RootQuestion): CheckOutcome {
  const parts = choice.alternatives.flatMap((one) => one.parts.flatMap(withOtherwise));
  const texts = parts.filter((one) => one.kind !== 'text' || one.text.trim() !== '');
  const inputs = texts.filter((one) => one.kind === 'input');
  if (texts.some((one) => one.kind === 'answer')) return ofServer(question);
  const isShipped = texts.some((one) => one.kind === 'text' || one.kind === 'table');
  if (texts.some(isOfNothing)) return ofUnknown(question);
  if (choice.isOpen || texts.length === 0 || texts.some((one) => !known.has(one.kind)))
    return ofUnknown(question);
  if (isShipped) return ofContent(question);
  if (inputs.length === 0) return ofUnknown(question);
  return {
    verification: question.kind === 'hash' ? 'embedded-hash' : 'signature',
    holds: 'with',
    conditions: inputs.flatMap((one) =>
      one.kind === 'input' ? [{ kind: 'input', name: one.name, values: [''], isNot: true }] : [],
    ),
    flaw: 'opt-in',
    why: `its ${question.what} is compared with what an input gives`,
  };
}

/** The hash of no bytes at all: what a hash that was fed nothing, or not yet, is. */
function isOfNothing(part: ChoicePart): boolean {
  return (
    part.kind === 'text' && /^(e3b0c44298fc1c14|cf83e1357eefb8bd|38b060a751ac9638)/i.test(part.text)
  );
}

const known: ReadonlySet<ChoicePart['kind']> = new Set(['text', 'table', 'input']);

function withOtherwise(part: ChoicePart): readonly ChoicePart[] {
  if (part.kind !== 'input' || part.orElse === undefined) return [part];
  return [part, ...part.orElse];
}

function ofContent({ what, kind }: RootQuestion): CheckOutcome {
  if (kind === 'key')
    return {
      verification: 'signature',
      holds: 'always',
      why: `${what} verifies it with a shipped key`,
    };
  return {
    verification: 'embedded-hash',
    holds: 'always',
    why: `its ${what} is compared with a value that the action ships`,
  };
}

function ofServer({ what, kind }: RootQuestion): CheckOutcome {
  if (kind === 'key') {
    return {
      verification: 'same-origin',
      holds: 'always',
      flaw: 'fetched-key',
      why: `${what} verifies it, with a key that is fetched in the same run`,
    };
  }
  return {
    verification: 'same-origin',
    holds: 'always',
    flaw: 'same-origin',
    why: `its ${what} is compared with a value that is fetched in the same run`,
  };
}

function ofUnknown({ what, kind }: RootQuestion): CheckOutcome {
  const why =
    kind === 'hash'
      ? `its ${what} is compared with something that could not be followed`
      : `${what} verifies it with a key that could not be followed`;
  return { verification: 'unknown', holds: 'unknown', why };
}
