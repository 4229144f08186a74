import type { Choice } from '../../fetch/choice.ts';
import { type CheckOutcome, type Fetch, unchecked } from '../../fetch/fetch.ts';
import type { CommandFetch } from '../commands/command-fetch.ts';
import type { ShellText } from '../shell-text.ts';

/** A stretch of the script, and what is fetched there. */
export interface RoughFetch {
  readonly start: number;
  readonly end: number;
  readonly fetch: CommandFetch;
}

/** `compared` is what the script is seen to compare, as far as rules this rough can tell. */
export function toRoughFetch(
  { start, end, fetch }: RoughFetch,
  text: ShellText,
  compared: CheckOutcome | undefined,
): Fetch {
  const { kind, by, choice, isSystemPackage, fixedBy, isUnauthenticated } = fetch;
  const isBytes = kind === 'download' || kind === 'exec-remote';
  return {
    ...{ kind, by, choice: inFile(choice, text), related: [], reach: 'shown', when: [] },
    at: {
      source: text.at.source,
      start: offsetOf(text, start),
      end: offsetOf(text, Math.max(end - 1, start)) + 1,
    },
    check: isBytes && compared !== undefined ? compared : unchecked,
    ...(isSystemPackage === true ? { isSystemPackage } : {}),
    ...(fixedBy === undefined ? {} : { fixedBy }),
    ...(isUnauthenticated === true ? { isUnauthenticated } : {}),
  };
}

function offsetOf({ at, toOffset }: ShellText, index: number): number {
  return toOffset === undefined ? at.start + index : toOffset(index);
}

function inFile({ alternatives, isOpen }: Choice, text: ShellText): Choice {
  return {
    isOpen,
    alternatives: alternatives.map((one) => ({
      ...one,
      parts: one.parts.map((part) =>
        part.kind === 'answer' && part.at !== undefined
          ? { ...part, at: offsetOf(text, part.at) }
          : part,
      ),
    })),
  };
}
