import { posix } from 'node:path';
import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { limits } from '../../limits.ts';
import { joinPath } from '../../tree/join-path.ts';
import type { Running } from './running.ts';
import { treeFolderOf } from './tree-folder-of.ts';
import { wordsIn } from './words-in.ts';

/** A file of the tree that a text runs, with the words after it: `1` is the first. */
export interface RunFile {
  readonly path: string;
  readonly words: ReadonlyMap<string, Choice>;
}

export interface FilesIn {
  readonly files: readonly RunFile[];
  /** Whether there are no more of them than are looked for. */
  readonly isWhole: boolean;
}

/**
 * The files of the action that a text may run. Read by words, not by grammar: whatever names a file of the tree in a
 * command that is not only about files counts, so that a name in a variable that is run later is not lost.
 */
export function filesIn(running: Running): FilesIn {
  const found = new Map<string, RunFile>();
  let { folder } = running;
  let isWhole = running.text.length <= limits.roughText;
  let left = mostWords;
  for (const { name, words, isPiped } of wordsIn(running.text)) {
    const isLeft = isAboutFiles.test(name) && !(isPiped && name === 'cat');
    if (/^(?:cd|pushd|Set-Location)$/i.test(name)) {
      const target = words[1];
      folder = target === undefined ? undefined : folderOf(target, running, folder);
      continue;
    }
    if (words.some((word) => word.includes('GITHUB_PATH')))
      isWhole = addFolders(words, running) && isWhole;
    if (isLeft) continue;
    isWhole &&= words.length <= left;
    for (const [index, word] of words.slice(0, left).entries()) {
      const path = fileOf(word, index === 0, { ...running, folder });
      if (path === undefined || found.has(path)) continue;
      if (found.size < mostFiles)
        found.set(path, { path, words: afterWords(words.slice(index + 1), running) });
      else isWhole = false;
    }
    left = Math.max(0, left - words.length);
  }
  return { files: [...found.values()], isWhole };
}

/** Of all commands together. */
const mostWords = 50_000;
const mostFiles = 60;

/** Commands that look at a file, or take it away. */
const isAboutFiles =
  /^(?:rm|ls|test|\[|\[\[|echo|printf|chmod|chown|mkdir|touch|grep|cat|head|tail|wc|diff|stat|shellcheck|git|sha256sum|jq|sed|awk|Test-Path|Remove-Item|Write-Output|Write-Host|Get-Content)$/i;

/** False where there are more than can be looked into. */
function addFolders(words: readonly string[], running: Running): boolean {
  const { pathFolders } = running;
  for (const word of words) {
    const folder = folderOf(word, running, undefined);
    if (folder === undefined || pathFolders.has(folder)) continue;
    if (pathFolders.size >= mostFiles) return false;
    pathFolders.add(folder);
  }
  return true;
}

/** The folder of the tree that a word names. */
function folderOf(word: string, running: Running, folder: string | undefined): string | undefined {
  const named = headOf(word, running);
  if (named !== undefined)
    return named.base === undefined ? undefined : joinPath(named.base, `./${named.rest}`);
  const isPlain = /^[\w./@+-]+$/.test(word) && !word.startsWith('/');
  return isPlain && folder !== undefined ? joinPath(folder, word) : undefined;
}

function fileOf(word: string, isCommand: boolean, running: Running): string | undefined {
  const named = headOf(word, running);
  if (named !== undefined) return existing(pathsOf(named, running), running);
  if (!/^[\w./@+-]+$/.test(word) || word.startsWith('/') || word.startsWith('-')) return undefined;
  // A command without a "/" is looked for in PATH, and nowhere else.
  const isCommandName = isCommand && !word.includes('/');
  const folders = isCommandName ? [...running.pathFolders] : [running.folder];
  return existing(
    folders.flatMap((folder) => (folder === undefined ? [] : (joinPath(folder, word) ?? []))),
    running,
  );
}

/** `$X/install.sh`: by what stands before it, in the action; or of a file beside the one that is read. */
function pathsOf({ base, rest }: Head, { scope, beside }: Running): readonly string[] {
  if (!/\w/.test(rest)) return [];
  const folders = base === undefined ? [beside] : [base];
  // `${0%/*}` is the folder of the script that was started, which may be the one above.
  const more =
    base === undefined && beside !== undefined && beside !== scope.folder
      ? [scope.folder, posix.dirname(beside)]
      : [];
  return [...folders, ...more].flatMap((folder) =>
    folder === undefined ? [] : (joinPath(folder, `./${rest}`) ?? []),
  );
}

interface Head {
  /** Undefined for an expansion of which nothing is known. */
  readonly base: string | undefined;
  readonly rest: string;
}

/** Takes what the machine fills in off the front of a path. */
function headOf(word: string, running: Running): Head | undefined {
  const match =
    /^(?<head>\$\w+|\$[Ee][Nn][Vv]:\w+|\$\{(?:[Ee][Nn][Vv]:)?\w+[^{}]{0,60}\}|\$\([^()]{0,200}(?:\([^()]{0,100}\)[^()]{0,100})?\)|%\w+%|[A-Z]\w+[a-z]?)(?<rest>[\\/][\w./@\\+-]*)?$/.exec(
      word,
    );
  const { head = '', rest = '' } = match?.groups ?? {};
  if (head === '') return undefined;
  const hole = running.holes.get(head);
  if (hole === undefined && /^[A-Z]/.test(head)) return undefined;
  const name = /^[$%{]+(?:env:)?(\w+)/i.exec(head)?.[1] ?? '';
  const isBeside = /dirname|BASH_SOURCE|\$0|PSScriptRoot/.test(head);
  if (isBeside || head.startsWith('$('))
    return { base: isBeside ? running.beside : undefined, rest };
  const choice = hole ?? running.variables.get(name) ?? actionPath(name);
  return { base: choice && treeFolderOf(choice, running.scope.folder), rest };
}

function actionPath(name: string): Choice | undefined {
  return name.toUpperCase() === 'GITHUB_ACTION_PATH'
    ? partChoice({ kind: 'machine', name: 'github.action_path' })
    : undefined;
}

/** A folder is asked for its names, so that nothing is read that is not there. */
function existing(paths: readonly string[], { scope }: Running): string | undefined {
  return paths.find((path) => {
    const slash = path.lastIndexOf('/');
    const names = scope.tree.list(slash === -1 ? '.' : path.slice(0, slash));
    return names?.includes(path.slice(slash + 1)) === true;
  });
}

function afterWords(
  words: readonly string[],
  { holes, variables }: Running,
): ReadonlyMap<string, Choice> {
  return new Map(
    words.slice(0, 30).map((word, index): [string, Choice] => {
      const name = /^\$\{?(\w+)\}?$/.exec(word)?.[1] ?? '';
      const known = holes.get(word) ?? variables.get(name);
      const isPlain = /^[\w./:@=+-]*$/.test(word);
      const why = 'a word of the command line is not known';
      return [
        String(index + 1),
        known ?? partChoice(isPlain ? { kind: 'text', text: word } : { kind: 'unknown', why }),
      ];
    }),
  );
}
