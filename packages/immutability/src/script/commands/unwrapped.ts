import { fetchCommands, type Wrapper } from '../../facts/fetch-commands.ts';
import type { Choice } from '../../fetch/choice.ts';
import { shown } from '../choices/shown.ts';
import { nameOfProgram } from './name-of-program.ts';

/** A command line without what runs it: `sudo`, `env A=b`, `timeout 30`, `xargs -n1`. */
export function unwrapped(words: readonly Choice[]): readonly Choice[] {
  let start = 0;
  for (let first = words[0]; first !== undefined; first = words[start]) {
    const name = nameOfProgram(shown(first));
    const wrapper = fetchCommands.wrappers.get(name);
    if (name === '' || isAssignment(shown(first))) start += 1;
    else if (wrapper === undefined) break;
    else start = behind(words, start + 1, wrapper);
  }
  return start === 0 ? words : words.slice(start);
}

function behind(words: readonly Choice[], start: number, { valued, before }: Wrapper): number {
  let index = start;
  for (; index < words.length; index += 1) {
    const word = words[index];
    const text = word === undefined ? '' : shown(word);
    if (!text.startsWith('-') && !isAssignment(text) && !holdsAssignment.test(text)) break;
    if (valued.has(text)) index += 1;
  }
  return index + before;
}

/** `sudo "$prefix_options" program`: some of it is known. */
const holdsAssignment = /[\s}][A-Za-z_]\w*=/;

function isAssignment(text: string): boolean {
  return /^[A-Za-z_]\w*=/.test(text);
}
