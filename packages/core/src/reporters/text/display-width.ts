/** Columns that a terminal takes for a printable code point: 0 for marks on the letter before, 2 for wide ones. */
export function displayWidth(point: number): 0 | 1 | 2 {
  if (point < 0x300) return 1;
  const character = String.fromCodePoint(point);
  if (/\p{M}/u.test(character)) return 0;
  return isWide(point) || /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
}

/** East Asian Wide and Fullwidth by blocks, https://www.unicode.org/reports/tr11/ */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

function isWide(point: number): boolean {
  return wide.some(([first, last]) => point >= first && point <= last);
}
