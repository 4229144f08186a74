import { posix } from 'node:path';
import type { Place, ScalarNode } from '@portcullis/core';
import { allFound } from '../../fetch/all-found.ts';
import type { Choice } from '../../fetch/choice.ts';
import type { Fetch } from '../../fetch/fetch.ts';
import type { Found } from '../../fetch/found.ts';
import { joinChoices } from '../../fetch/join-choices.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { within } from '../../fetch/within.ts';
import { fetchesOfFiles } from '../script/fetches-of-files.ts';
import type { Running } from '../script/running.ts';
import { unreadFiles } from '../script/unread-files.ts';
import { wordsIn } from '../script/words-in.ts';
import type { Checkout } from './step-state.ts';

type Checkouts = ReadonlyMap<string, Checkout>;

/**
 * What scripts fetch that a step runs out of a repository which an earlier step checked out. Where nobody has that
 * repository, running one is an installation of which only the name is known.
 */
export function fetchesOfCheckouts(run: ScalarNode, running: Running, all: Checkouts): Found {
  if (all.size === 0) return allFound([]);
  const scripts = wordsIn(running.text).flatMap(({ words }) => {
    const index = isShell.test(words[0] ?? '')
      ? words.findIndex((word, at) => at > 0 && !word.startsWith('-'))
      : 0;
    const script = scriptIn(words[index] ?? '', all);
    return script === undefined ? [] : [{ script, words: words.slice(index) }];
  });
  return allFound([
    ...scripts
      .slice(0, mostScripts)
      .map(({ script, words }) => ofScript(script, { run, running, words })),
    unreadFiles({ isWhole: scripts.length <= mostScripts }, run),
  ]);
}

const mostScripts = 200;
const isShell = /^(?:\S*\/)?(?:ba|da|z|k|a)?sh$|^(?:pwsh|powershell|python3?|node)$/;

interface Script {
  readonly checkout: Checkout;
  readonly path: string;
}

function scriptIn(word: string, all: Checkouts): Script | undefined {
  const plain = word.replace(/^(?:\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|\.)\//, '');
  for (const [folder, checkout] of all) {
    const path = plain.startsWith(`${folder}/`) ? plain.slice(folder.length + 1) : '';
    if (/^[\w./@+-]*\w$/.test(path) && !path.includes('..')) return { checkout, path };
  }
  return undefined;
}

interface Called {
  readonly run: ScalarNode;
  readonly running: Running;
  /** The script's name and its arguments. */
  readonly words: readonly string[];
}

function ofScript({ checkout, path }: Script, { run, running, words }: Called): Found {
  const { repository, commit } = checkout;
  const { scope } = running;
  const at = placeOf(words[0] ?? '', run);
  const tree = commit === undefined ? undefined : scope.treeOf(repository, commit);
  if (tree !== undefined) {
    const inner = { ...scope, tree, folder: '.', owner: `${repository}@${commit}` };
    const files = [{ path, words: new Map<string, Choice>() }];
    const found = fetchesOfFiles(files, { ...running, scope: inner, folder: undefined });
    return within(found, { related: [{ at, why: 'this step runs the file' }] });
  }
  const why = `nobody has looked into what ${path} of "${repository}" compares`;
  const fetch: Fetch = {
    ...{ at, kind: 'install', by: posix.basename(path), related: [], reach: 'shown', when: [] },
    choice: joinChoices([
      partChoice({ kind: 'text', text: `${repository}/${path}` }),
      ...words.slice(1, 12).flatMap((word) => [blank, choiceOf(word, running)]),
    ]),
    check: { verification: 'unknown', holds: 'unknown', why },
  };
  return { fetches: [fetch], doubts: [] };
}

const blank = partChoice({ kind: 'text', text: ' ' });

function choiceOf(word: string, { holes, variables }: Running): Choice {
  const name = /^\$\{?(\w+)\}?$/.exec(word)?.[1];
  const why = 'a word of the command line is not known';
  const known = holes.get(word) ?? (name === undefined ? undefined : variables.get(name));
  if (known !== undefined) return known;
  return partChoice(word.includes('$') ? { kind: 'unknown', why } : { kind: 'text', text: word });
}

function placeOf(word: string, run: ScalarNode): Place {
  const index = run.value.indexOf(word);
  return word === '' || index === -1 ? run : run.part(index, index + word.length);
}
