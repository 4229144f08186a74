/** Whether a text has the form of a value, under the name that it is given. */
export type ValueTest = (text: string, name: string) => boolean;

/** Short ones are values only where their name says so, or the script computes such hashes: commits look alike. */
export function valueTest(script: string): ValueTest {
  const weak = new Set(
    weakHashers.flatMap(([length, hasher]) => (hasher.test(script) ? [length] : [])),
  );
  return (text, name) => {
    if (!/^(?:[\da-f]{2}){16,64}$/i.test(text)) return false;
    const { length } = text;
    if (length === 64 || length === 96 || length === 128) return true;
    if (length !== 32 && length !== 40) return false;
    return named.test(name) || (weak.has(length) && !isElse.test(name));
  };
}

const named = /md5|sha1|sum|hash|digest/i;

/** Commits, and fingerprints of keys. */
const isElse = /commit|rev|ref|tag|tree|head|branch|version|key|finger|id$/i;

const weakHashers: readonly (readonly [length: number, hasher: RegExp])[] = [
  [32, /\bmd5(?:sum)?\b/i],
  [40, /\bsha-?1(?:sum)?\b|\bshasum\b(?! +(?:-a|--algorithm)[ =]?\d{3})/i],
];
