import type { Instruction } from './instruction.ts';
import { unquote } from './unquote.ts';
import { wordsIn } from './words-in.ts';

/** A text that follows an instruction up to a line with its name. */
interface HereDocument {
  readonly name: string;
  /** Whether tabs before the name do not count (`<<-`). */
  readonly isIndented: boolean;
}

/**
 * The here-documents that follow an instruction: a word `<<NAME` outside of quotes.
 * Source: https://docs.docker.com/reference/dockerfile/#here-documents
 */
export function hereDocumentsOf({ name, words }: Instruction): readonly HereDocument[] {
  if (!words.includes('<<') || !/^(RUN|COPY|ADD|ONBUILD)$/.test(name)) return [];
  return wordsIn(words).flatMap((word) => {
    const [, dash, quoted] = /^\d*<<(-?)([^<]+)$/.exec(word) ?? [];
    return quoted === undefined ? [] : [{ name: unquote(quoted), isIndented: dash === '-' }];
  });
}
