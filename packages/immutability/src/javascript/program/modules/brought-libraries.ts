import type { ParsedFile } from '../parsed-file.ts';
import { libraryOf } from './library-of.ts';

/**
 * Libraries of the modules that a bundle only numbers, where webpack says beside a `require` what it brings:
 * `// EXTERNAL MODULE: ./node_modules/semver/index.js` and then `var semver = __nccwpck_require__(2088);`
 */
export function broughtLibraries(files: readonly ParsedFile[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { labels, source } of files) {
    for (const { kind, path, offset } of labels) {
      const library = kind === 'brings' && path !== undefined ? libraryOf(path) : undefined;
      if (library === undefined) continue;
      const key = /^\s*(?:var|const|let) [\w$]+ = [\w$]+\("?([^")\s]+)"?\)/.exec(
        source.text.slice(offset, offset + 300),
      )?.[1];
      if (key !== undefined) found.set(key, library);
    }
  }
  return found;
}
