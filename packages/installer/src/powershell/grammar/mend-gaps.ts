import { findTernaries } from './find-ternaries.ts';
import { maskTexts } from './mask-texts.ts';

/** A script as the grammar can read it, of the same length and with everything in its place. */
export interface Mended {
  readonly text: string;
  /** Where an `-or` stands that is none. */
  readonly marks: Marks;
}

export type Marks = ReadonlyMap<number, '?' | ':' | '??'>;

/**
 * What PowerShell 7 has and the grammar does not, written as what it has: `a ? b : c`, `??`, `?.`, `1MB`, `--a=b` and
 * two arms of a `switch` in one line. Also what a template has that makes a script of itself.
 */
export function mendGaps(text: string): Mended {
  const plain = /\{%-? /.test(text) ? withoutTemplate(text) : text;
  const masked = maskTexts(plain);
  const marks = new Map<number, '?' | ':' | '??'>(findTernaries(masked));
  const edits = [
    ...[...marks.keys()].map((start): Edit => [start, '-or']),
    ...coalesced(masked, marks),
    ...simple(masked),
    ...armEnds(masked),
  ];
  return { text: replaced(plain, edits), marks };
}

type Edit = readonly [start: number, text: string];

/** Jinja's statements become blanks, its values words. */
function withoutTemplate(text: string): string {
  return text
    .replace(/\{[%#][\s\S]{0,2000}?[%#]\}/g, (found) => found.replace(/[^\r\n]/g, ' '))
    .replace(/\{\{[^{}\r\n]{0,200}\}\}/g, (found) =>
      (found.includes(' if ') ? ' ' : 'x').repeat(found.length),
    );
}

/** `$a ?? $b` is `-or` with a mark, `$a ??= $b` an assignment. */
function coalesced(masked: string, marks: Map<number, '?' | ':' | '??'>): readonly Edit[] {
  return [...masked.matchAll(/(?<=\s)\?\?(?:= |\s)/g)].map(({ index, 0: found }): Edit => {
    if (found === '??= ') return [index, '+=  '];
    marks.set(index, '??');
    return [index, '-or'];
  });
}

function simple(masked: string): readonly Edit[] {
  const of = (pattern: RegExp, edit: (found: string) => string): readonly Edit[] =>
    [...masked.matchAll(pattern)].map(({ index, 0: found }) => [index, edit(found)]);
  return [
    ...of(/(?<=\b\d{1,20})[KMGTP]B\b/gi, () => '  '),
    ...of(/[)\]}]\?(?=[.[])/g, (found) => ` ${found[0]}`),
    ...of(/(?<=\$\w{1,64})\?(?=[.[])/g, () => '_'),
    ...of(/(?<=\s)--?(?=[A-Za-z][\w-]*=)/g, (found) => '_'.repeat(found.length)),
  ];
}

/** Between `}` and the next arm of a `switch` in the same line. */
function armEnds(masked: string): readonly Edit[] {
  const edits: Edit[] = [];
  const isSwitch: boolean[] = [];
  let head = Number.NEGATIVE_INFINITY;
  for (const { index, 0: sign } of masked.matchAll(/\bswitch\b|[{}]/gi)) {
    if (sign === '{') {
      isSwitch.push(index - head < 400);
      head = Number.NEGATIVE_INFINITY;
    } else if (sign !== '}') head = index;
    else {
      isSwitch.pop();
      const isArm =
        isSwitch.at(-1) && /^[ \t][ \t]*[\w$(]/.test(masked.slice(index + 1, index + 80));
      if (isArm) edits.push([index + 1, ';']);
    }
  }
  return edits;
}

function replaced(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const [start, added] of edits.toSorted(([a], [b]) => a - b)) {
    if (start < from) continue;
    parts.push(text.slice(from, start), added);
    from = start + added.length;
  }
  return parts.join('') + text.slice(from);
}
