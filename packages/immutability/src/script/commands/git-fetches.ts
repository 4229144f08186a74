import type { Choice } from '../../fetch/choice.ts';
import { joined } from '../choices/joined.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import type { CommandFetch } from './command-fetch.ts';
import { readArguments } from './read-arguments.ts';

const valued = new Set(
  '-C -c -b --branch --depth --revision -o --origin -j --jobs --reference --filter --git-dir --work-tree --template -u --upload-pack --separate-git-dir --shallow-since --refmap'.split(
    ' ',
  ),
);

/** A clone, or a fetch by an address. A fetch of a remote by its name is of the workflow's own repository, or of a clone that is seen itself. */
export function gitFetches(words: readonly Choice[]): readonly CommandFetch[] {
  const { names, options } = readArguments(words, { valued, isClustered: false });
  const [verb, first, second] = names;
  switch (verb === undefined ? '' : shown(verb)) {
    case 'clone': {
      const ref = ['-b', '--branch', '--revision'].flatMap((name) => options.get(name) ?? []).at(0);
      return first === undefined ? [] : git(first, ref);
    }
    case 'fetch':
    case 'pull':
      return first !== undefined && isAddress(shown(first)) ? git(first, second) : [];
    case 'ls-remote':
      return first !== undefined && isAddress(shown(first))
        ? [{ kind: 'api-latest', by: 'git', choice: first }]
        : [];
    default:
      return [];
  }
}

function git(address: Choice, ref: Choice | undefined): readonly CommandFetch[] {
  const text = shown(address);
  if (/^(?:\.|\/|file:|~)/.test(text)) return [];
  const choice = ref === undefined ? address : joined([address, textChoice('@'), ref]);
  return [{ kind: 'git', by: 'git', choice }];
}

function isAddress(text: string): boolean {
  return /:\/\/|^[\w.-]+@[\w.-]+:|^\{/.test(text);
}
