/** It prints the lines that fit, and fails when there are none. */
export function isGrep(program: string): boolean {
  return /^(?:[efz]?grep|rg|jq)$/.test(program);
}
