import { fetchCommands, type Wrapper } from '../../facts/fetch-commands.ts';
import type { Choice } from '../../fetch/choice.ts';
import { shown } from '../choices/shown.ts';
import { nameOfProgram } from './name-of-program.ts';

const mostWrappers = 8;

/** A command line without what runs it: `sudo`, `env A=b`, `timeout 30`, `xargs -n1`. */
export function unwrapped(words: readonly Choice[]): readonly Choice[] {
  let rest = words;
  for (let count = 0; count < mostWrappers; count += 1) {
    const [first] = rest;
    if (first === undefined) return rest;
    const name = nameOfProgram(shown(first));
    const wrapper = fetchCommands.wrappers.get(name);
    if (name === '' || isAssignment(shown(first))) rest = rest.slice(1);
    else if (wrapper === undefined) return rest;
    else rest = behind(rest.slice(1), wrapper);
  }
  return rest;
}

function behind(words: readonly Choice[], { valued, before }: Wrapper): readonly Choice[] {
  let index = 0;
  for (; index < words.length; index += 1) {
    const word = words[index];
    const text = word === undefined ? '' : shown(word);
    if (!text.startsWith('-') && !isAssignment(text) && !holdsAssignment.test(text)) break;
    if (valued.has(text)) index += 1;
  }
  return words.slice(index + before);
}

/** `sudo "$prefix_options" program`: some of it is known. */
const holdsAssignment = /[\s}][A-Za-z_]\w*=/;

function isAssignment(text: string): boolean {
  return /^[A-Za-z_]\w*=/.test(text);
}
