/**
 * Writes everything outside of ASCII as `\u` escapes, which mean the same in strings, templates and patterns. So
 * nobody can hide a character in what a reviewer reads, and V8 keeps the text in half the memory.
 */
export function escapeBundle(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
