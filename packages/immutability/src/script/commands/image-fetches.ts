import { fetchCommands } from '../../facts/fetch-commands.ts';
import type { Choice } from '../../fetch/choice.ts';
import { isOptions } from '../choices/is-options.ts';
import { shown } from '../choices/shown.ts';
import type { CommandFetch } from './command-fetch.ts';

/** Options of `run` and `create` that take no value; all others do, or are written with `=`. */
const switches = new Set(
  '--rm --privileged --detach --init --interactive --tty --no-healthcheck --oom-kill-disable --publish-all --read-only --disable-content-trust --quiet --sig-proxy --replace --rmi --tls-verify --all-tags --help -q -a -r --recursive --insecure --all --allow-path-traversal --keep-old-files --preserve-digests'.split(
    ' ',
  ),
);

/** The image of a `docker run` or `pull`, and what copies images from a registry. */
export function imageFetches(program: string, words: readonly Choice[]): readonly CommandFetch[] {
  const line = [program, ...words.map(shown)];
  const isRun = matched(fetchCommands.imageRuns, line);
  const isCopy = isRun === undefined ? matched(fetchCommands.imageCopies, line) : undefined;
  const skipped = isRun ?? isCopy;
  if (skipped === undefined) return [];
  const image = firstName(words.slice(skipped));
  if (
    image === undefined ||
    /^(?:dir|oci|docker-archive|docker-daemon|containers-storage):/.test(shown(image))
  )
    return [];
  if (/^(?:localhost|127\.0\.0\.1)[:/]/.test(shown(image))) return [];
  return [{ kind: 'image', by: program, choice: image }];
}

/** How many words behind the program belong to the command; global options may stand before them. */
function matched(
  commands: readonly (readonly string[])[],
  line: readonly string[],
): number | undefined {
  const [program] = line;
  for (const [name, ...subs] of commands) {
    if (name !== program) continue;
    let at = 1;
    while (line[at]?.startsWith('-') === true) at += line[at]?.includes('=') === true ? 1 : 2;
    if (subs.every((sub, index) => line[at + index] === sub)) return at + subs.length - 1;
  }
  return undefined;
}

function firstName(words: readonly Choice[]): Choice | undefined {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const text = word === undefined ? '' : shown(word);
    if (text === '--') return words[index + 1];
    if (text === '' || (word !== undefined && isOptions(word))) continue;
    if (!text.startsWith('-')) return word;
    if (!isSwitch(text)) index += 1;
  }
  return undefined;
}

function isSwitch(text: string): boolean {
  if (text.includes('=') || switches.has(text)) return true;
  // `-it`, `-d`, `-ti`; `-v/a:/b` and `-eA=b` hold their value.
  return /^-[ditPq]+$/.test(text) || (/^-[a-zA-Z].+/.test(text) && !text.startsWith('--'));
}
