/**
 * Whether a text of JavaScript can hold a fetch at all, decided without a parse. What cannot be ruled out may: modules
 * and names that are computed, and texts that are evaluated.
 */
export function mayFetch(text: string): boolean {
  return reaches.test(text);
}

/** Modules that reach the network or start programs, globals that do, and the ways to either under another name. */
const reaches =
  /child_process|https?\b|\bnet\b|\btls\b|fetch|undici|axios|octokit|execa|cross-spawn|\b(?:got|needle|zx|superagent|WebSocket|XMLHttpRequest|eval|Function|process)\b|\b(?:require|import)\s*\((?!\s*["'])|@actions\/(?:exec|tool-cache|http-client|github)/;
