import type { CommandLine } from '../shell/commands-in.ts';
import type { SetTag } from './set-tag.ts';

/**
 * The tag that `gh api` sets: a new one by `git/refs`, one that is there by `git/refs/tags/…`.
 * Source: https://docs.github.com/rest/git/refs
 */
export function refOfApi(line: CommandLine): SetTag | undefined {
  if (line[0] !== 'gh' || line[1] !== 'api') return undefined;
  if (line.some((word) => /\/git\/refs\/?$/.test(word)) && line.some(isTagRef))
    return { tag: 'creates', isCertain: true };
  const isNamed = line.some((word) => /\/git\/refs\/tags\//.test(word));
  const isChange = line.some((word) => /^(?:-X|--method=)?PATCH$/i.test(word));
  return isNamed && isChange ? { tag: 'moves', isCertain: true } : undefined;
}

function isTagRef(word: string): boolean {
  return /^(?:ref|-f=?ref|-F=?ref)=["']?refs\/tags\//.test(word);
}
