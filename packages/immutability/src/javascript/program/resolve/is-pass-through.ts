import type { FunctionNode } from '../program.ts';
import type { Resolver } from './resolver.ts';

/**
 * Whether a function is a helper that gives its first argument back as far as calls are concerned: what bundlers and
 * TypeScript wrap modules in (`__toESM`, `__importStar`, `getDefaultExportFromCjs`: all ask for `__esModule`), and
 * `__name` of esbuild, which sets the name of a function.
 */
export function isPassThrough(fn: FunctionNode, { textOf }: Resolver): boolean {
  const [start, end] = fn.range ?? [0, 0];
  const size = end - start;
  if (fn.params.length === 0 || size > longest) return false;
  const text = textOf(fn);
  if (/\b__esModule\b/.test(text) && !/\bexports\s*:/.test(text)) return true;
  return size < 200 && fn.params.length === 2 && /"name",\s*\{\s*value:/.test(text);
}

const longest = 1200;
