/**
 * Whether a plain scalar is a hexadecimal or octal number over 32 bits, which GitHub refuses (actions/runner
 * `YamlObjectReader.MatchInteger`).
 */
export function isWideNumber(text: string, start: number, end: number): boolean {
  if (end - start < 11 || text.charCodeAt(start) !== 48) return false;
  const radix = text.charCodeAt(start + 1);
  if (radix !== 120 && radix !== 111) return false;
  const digits = text.slice(start, end);
  return /^0(?:x[0-9a-fA-F]+|o[0-7]+)$/.test(digits) && Number(digits) > 0xffffffff;
}
