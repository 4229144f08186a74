import { type Argument, parsed } from './arguments.ts';
import { useSites } from './files.ts';
import type { Running } from './hash-command.ts';
import type { State } from './state.ts';
import { keyOf, lettersOf } from './value.ts';

/** A repository is code too; a full commit that is then checked out says which. */
export function runGit({ args, state, at, context }: Running, after: State): State {
  const { words } = parsed(
    args,
    /^(?:-[Ccbo]|--(?:git-dir|work-tree|branch|depth|origin|reference))$/,
  );
  const [verb = '', ...rest] = words.map(({ value }) => lettersOf(value) ?? '');
  const how = verbs[verb];
  const { shared, calls } = context;
  if (how === undefined || !Object.hasOwn(verbs, verb) || rest.some(isCommit)) return after;
  if (verb === 'fetch' && !/\b(?:checkout|reset|merge|switch|rebase)\b/.test(shared.text))
    return after;
  const id = [...calls.map(({ start }) => start), at.start].join('.');
  const site = {
    id,
    command: `git ${verb}`,
    urls: new Set(urlsIn(words)),
    isReference: false,
    ...at,
  };
  if (!shared.sites.has(id) && shared.sites.size < 500) shared.sites.set(id, site);
  if (checkedOut.test(shared.text)) return after;
  useSites({ ...at, how, sites: [id], checked: undefined, notes: state.notes }, context);
  return after;
}

const verbs: Readonly<Record<string, string>> = {
  clone: 'cloned',
  fetch: 'checked out',
  pull: 'checked out',
};

const checkedOut =
  /\bgit\s(?:[^\n;|&]*\s)?(?:checkout|reset|switch)\s[^\n;|&]*?["' ][0-9a-f]{40}\b/;

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function urlsIn(words: readonly Argument[]): readonly string[] {
  const texts = words.slice(1).map(({ value }) => keyOf(value));
  return texts.filter((text) => /[:/{]/.test(text)).slice(0, 1);
}
