/** The environment by which a program of a test runs these lines of JavaScript before its own. */
export function preload(script: string): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}
