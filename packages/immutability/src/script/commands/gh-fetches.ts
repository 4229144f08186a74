import type { Choice } from '../../fetch/choice.ts';
import { joined } from '../choices/joined.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import type { CommandFetch } from './command-fetch.ts';
import { readArguments } from './read-arguments.ts';

const valued = new Set(
  '-R --repo -p --pattern -D --dir -O --output -A --archive --hostname -H --header -q --jq -t --template --cache -X --method -F --field -f --raw-field --input -L --limit --json'.split(
    ' ',
  ),
);

/**
 * `gh release download`, `gh api` and `gh release view`; whether an answer chooses a version is seen later. Without a
 * repository it is the workflow's own, and so are its releases.
 */
export function ghFetches(words: readonly Choice[]): readonly CommandFetch[] {
  const { names, options } = readArguments(words, { valued, isClustered: false });
  const [noun, verb, named] = names;
  const valueIn = (...all: readonly string[]) =>
    all.flatMap((name) => options.get(name) ?? []).at(0);
  const repository = valueIn('-R', '--repo');
  const line = [noun, verb].map((one) => (one === undefined ? '' : shown(one))).join(' ');
  if (line === 'release download' && repository !== undefined) {
    const pattern = valueIn('-p', '--pattern') ?? textChoice('*');
    const destination = valueIn('-O', '--output') ?? pattern;
    const way =
      named === undefined ? ['/releases/latest/download/'] : ['/releases/download/', named, '/'];
    return [
      {
        kind: 'download',
        by: 'gh',
        destination,
        choice: address('https://github.com/', repository, ...way, pattern),
      },
    ];
  }
  if (line === 'repo clone' && named !== undefined)
    return [{ kind: 'git', by: 'gh', choice: address('https://github.com/', named) }];
  if (/^release (?:view|list)$/.test(line) && repository !== undefined)
    return [api(address(host, 'repos/', repository, '/releases/', named ?? 'latest'))];
  const isRead = line.startsWith('api ') && verb !== undefined && !isChange(options);
  return isRead && verb !== undefined ? [api(address(host, verb))] : [];
}

const host = 'https://api.github.com/';

function address(...parts: readonly (string | Choice)[]): Choice {
  return joined(parts.map((one) => (typeof one === 'string' ? textChoice(one) : one)));
}

function api(choice: Choice): CommandFetch {
  return { kind: 'api-latest', by: 'gh', choice };
}

function isChange(options: ReadonlyMap<string, readonly Choice[]>): boolean {
  const methods = ['-X', '--method'].flatMap((name) => options.get(name) ?? []);
  if (methods.length > 0) return methods.some((one) => !/^(?:GET|HEAD)$/i.test(shown(one)));
  return ['-F', '--field', '-f', '--raw-field', '--input'].some((name) => options.has(name));
}
