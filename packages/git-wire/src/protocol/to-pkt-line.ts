/** A line of text as git sends it; `undefined` and `''` are not lines: use `flush` and `delimiter`. See pkt-line.ts. */
export function toPktLine(text: string): string {
  const length = Buffer.byteLength(text) + 5;
  return `${length.toString(16).padStart(4, '0')}${text}\n`;
}
