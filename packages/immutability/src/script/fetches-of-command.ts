import type { Choice } from '../fetch/choice.ts';
import { shown } from './choices/shown.ts';
import type { CommandFetch } from './commands/command-fetch.ts';
import { fetchesOfWords } from './commands/fetches-of-words.ts';
import { nameOfProgram } from './commands/name-of-program.ts';
import { unwrapped } from './commands/unwrapped.ts';
import { fetchesInScript } from './fetches-in-script.ts';

export type { CommandFetch };

/** By the dated table of command lines that fetch (`facts/fetch-commands.json`); `sh -c` is looked into. */
export function fetchesOfCommand(words: readonly Choice[]): readonly CommandFetch[] {
  const plain = unwrapped(words);
  const [program, ...args] = plain;
  const flag = args.findIndex((one) => /^-[a-z]*c$|^\/c$/i.test(shown(one)));
  const script = flag === -1 ? undefined : args[flag + 1];
  if (program === undefined || script === undefined) return fetchesOfWords(plain);
  const name = nameOfProgram(shown(program));
  return /^(?:(?:ba|da|z|k|a)?sh|cmd)$/.test(name) ? ofScript(script) : fetchesOfWords(plain);
}

/** The script is a word: what is not known of it is a hole. */
function ofScript({ alternatives }: Choice): readonly CommandFetch[] {
  return alternatives.slice(0, 4).flatMap(({ parts }) => {
    const holes = new Map<string, Choice>();
    const text = parts
      .map((part) => {
        if (part.kind === 'text') return part.text;
        const hole = `__hole_${holes.size}__`;
        holes.set(hole, { alternatives: [{ parts: [part], when: [] }], isOpen: false });
        return hole;
      })
      .join('');
    const source = { path: '', repositoryPath: '', kind: 'script', text } as const;
    const at = { source, start: 0, end: text.length };
    return fetchesInScript({ dialect: 'bash', at, text, holes, variables: new Map() }).fetches;
  });
}
