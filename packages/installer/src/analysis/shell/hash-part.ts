import { atom, lettersOf, type Value } from './value.ts';

/** So few letters of a hash are found again by trying. */
const enough = 32;

/** What is left when too little of a hash is kept to say which bytes it is of. */
export const partOfHash: Value = atom({
  ...({ kind: 'unknown', origin: 'machine', name: 'part of a hash', isSet: true } as const),
});

/** `cut -c 1-8`, `head -c 2`, `tr -d 0-9a-f`, `wc -l`: other bytes easily have the same. */
export function keepsPart(program: string, args: readonly { readonly value: Value }[]): boolean {
  const words = args.map(({ value }) => lettersOf(value) ?? '');
  const line = words.join(' ');
  switch (program) {
    case 'wc':
      return true;
    case 'grep':
    case 'egrep':
      return /(?:^| )-\w*c/.test(line);
    case 'head':
    case 'tail':
      return numberIn(/(?:^| )(?:-\w*c ?|--bytes[= ])-?(\d+)/.exec(line)) < enough;
    case 'cut':
      return keepsFew(/(?:^| )(?:-[cb] ?|--(?:characters|bytes)[= ])(\S+)/.exec(line)?.[1]);
    case 'tr':
      return dropsDigits(words);
    case 'sed':
      return words.some((word) => /^s(\W)\^?\.\*\$?\1[^&\\]*\1\w*$/.test(word));
    case 'awk':
    case 'gawk':
    case 'mawk':
      return (
        /\blength\b/.test(line) || numberIn(/substr\s*\([^()]*,\s*(\d+)\s*\)/.exec(line)) < enough
      );
    default:
      return false;
  }
}

function numberIn(found: RegExpExecArray | null): number {
  return found?.[1] === undefined ? Number.POSITIVE_INFINITY : Number(found[1]);
}

/** `1-8`, `-8`, `1,3`; `1-` and `1-64` are all of it. */
function keepsFew(list: string | undefined): boolean {
  if (list === undefined) return false;
  const sizes = list.split(',').map((range) => {
    const [from = '', to] = range.split('-');
    if (to === '') return Number.POSITIVE_INFINITY;
    return to === undefined ? 1 : Number(to) - Number(from === '' ? 1 : from) + 1;
  });
  return sizes.reduce((sum, size) => sum + size, 0) < enough;
}

/** `tr -d` of what hashes are made of, or `tr -dc` of what they are not. */
function dropsDigits(words: readonly string[]): boolean {
  const flags = words.filter((word) => /^-[a-zA-Z]+$/.test(word)).join('');
  const set = words.find((word) => !/^-[a-zA-Z]+$/.test(word)) ?? '';
  const isDigits = /0-9|a-f|a-z|:(?:xdigit|digit|alnum|alpha|lower|graph|print):/i.test(set);
  const isComplement = /[cC]/.test(flags);
  if (/d/.test(flags))
    return isComplement ? !/0-9|:(?:xdigit|alnum|graph|print):/.test(set) : isDigits;
  return /s/.test(flags) && words.filter((word) => !word.startsWith('-')).length === 1 && isDigits;
}

/** `${hash%%[0-9]*}` and `${hash#?????}`, and not `${line%% *}`. */
export function cutsInto(glob: string | undefined): boolean {
  if (glob === undefined) return true;
  return !/[^?*[\]0-9a-zA-Z-]/.test(glob) && !/^[?-]$/.test(glob);
}
