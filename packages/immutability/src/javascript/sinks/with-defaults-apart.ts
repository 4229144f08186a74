import type { Alternative, Choice, ChoicePart } from '../../fetch/choice.ts';
import { withConditions } from '../../script/choices/with-conditions.ts';

/**
 * `getInput('install') || 'npm i x'` is a text of who uses the action, or one of the code. Where a text is run, each has
 * to be read by itself: a command in what stands in for an input is no part of a word.
 */
export function withDefaultsApart({ alternatives, isOpen }: Choice): Choice {
  return { alternatives: alternatives.flatMap(apart), isOpen };
}

function apart({ parts, when }: Alternative): readonly Alternative[] {
  const index = parts.findIndex(isCommand);
  const part = parts[index];
  if (part?.kind !== 'input' || part.orElse === undefined) return [{ parts, when }];
  const given: ChoicePart = { kind: 'input', name: part.name };
  const isEmpty = { kind: 'input', name: part.name, values: [''], isNot: false } as const;
  const without = withConditions(when, [isEmpty]);
  return [
    { parts: parts.with(index, given), when },
    ...(without === undefined
      ? []
      : [{ parts: parts.toSpliced(index, 1, ...part.orElse), when: without }]),
  ];
}

/** Several words: `latest` in place of a version is none. */
function isCommand(part: ChoicePart): boolean {
  return (
    part.kind === 'input' &&
    part.orElse?.some((one) => one.kind === 'text' && /\S\s+\S/.test(one.text)) === true
  );
}
