/**
 * Whether a text calls by plain names what the libraries that are known never call so: own code that says the same words
 * as one of them, to be taken for it, stays own code.
 */
export function fetchesItself(text: string): boolean {
  return fetching.test(text);
}

const fetching =
  /\b(?:execSync|execFileSync|execFile|spawnSync|spawn|exec|fetch)\)?\(\s*["'`](?:https?:|(?:curl|wget|bash|sh|npm|npx|pip|powershell|pwsh)\b)|[\w$]\.downloadTool\)?\(/;
