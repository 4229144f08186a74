import type { Choice, ChoicePart } from '../../fetch/choice.ts';
import type { Found } from '../../fetch/found.ts';
import { fetchesInScript } from '../../script/fetches-in-script.ts';
import { followScript } from '../../script/follow-script.ts';
import type { ShellText } from '../../script/shell-text.ts';
import { unreadWrites } from './unread-writes.ts';
import type { WrittenValue } from './written-value.ts';
import { writtenValues } from './written-values.ts';

/** What a script fetches; what it writes for later steps is handed to `keep`. */
export function runText(text: ShellText, keep: (written: WrittenValue) => void): Found {
  if (text.dialect !== 'sh' && text.dialect !== 'bash') {
    for (const value of writtenValues(text)) keep(value);
    for (const to of unreadWrites(text.text)) keep({ ...anything, to });
    return fetchesInScript(text);
  }
  const { found, outputs, exports, unread } = followScript(text);
  for (const to of unread) keep({ ...anything, to });
  for (const [name, choice] of outputs) keep({ to: 'output', name, choice: elsewhere(choice) });
  for (const [name, choice] of exports) keep({ to: 'env', name, choice: elsewhere(choice) });
  return found;
}

const anything = { name: undefined, choice: { alternatives: [], isOpen: true } } as const;

/** Offsets of answers are those of this script, and say nothing in another one. */
function elsewhere({ alternatives, isOpen }: Choice): Choice {
  return {
    isOpen,
    alternatives: alternatives.map(({ parts, when }) => ({ when, parts: parts.map(withoutPlace) })),
  };
}

function withoutPlace(part: ChoicePart): ChoicePart {
  if (part.kind === 'answer') return { kind: 'answer', what: part.what };
  return part.kind === 'input' && part.orElse !== undefined
    ? { ...part, orElse: part.orElse.map(withoutPlace) }
    : part;
}
