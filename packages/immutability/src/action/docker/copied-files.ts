import type { ActionTree } from '../../tree/action-tree.ts';
import { joinPath } from '../../tree/join-path.ts';

interface Build {
  readonly text: string;
  /** Programs that `action.yml` names. */
  readonly entries: readonly string[];
  /** Folder of the Dockerfile: what `COPY` takes from. */
  readonly context: string;
  readonly tree: ActionTree;
}

export interface CopiedFiles {
  readonly paths: readonly string[];
  /** Whether there are no more words than are looked at. */
  readonly isWhole: boolean;
}

/** The files of the tree that an image runs: what RUN, ENTRYPOINT and CMD name, and what the context has by that name. */
export function copiedFiles({ text, entries, context, tree }: Build): CopiedFiles {
  const commands = [...text.slice(0, mostText).matchAll(instruction)].map(([all]) => all);
  const all = commands.flatMap((command) => command.split(/[\s"'[\],;&|()]+/));
  const words = [...new Set([...entries, ...all])];
  const sources = copies(text);
  const found = new Set<string>();
  for (const word of words.slice(0, mostWords)) {
    if (!/^[\w./-]*[\w-]$/.test(word)) continue;
    const path = pathOf(word, sources.paths, { context, tree });
    if (path !== undefined) found.add(path);
  }
  const isWhole = words.length <= mostWords && text.length <= mostText && sources.isWhole;
  return { paths: [...found], isWhole };
}

const mostText = 200_000;
const mostWords = 4000;
const mostSources = 100;

const instruction = /^[ \t]*(?:RUN|ENTRYPOINT|CMD)\b(?:[^\\\n]|\\[\s\S])*/gim;

/** What `COPY` and `ADD` take out of the context. */
function copies(text: string): CopiedFiles {
  const all = [...text.slice(0, mostText).matchAll(/^[ \t]*(?:COPY|ADD)[ \t]+([^\n]+)/gim)]
    .filter(([, words = '']) => !words.includes('--from='))
    .flatMap(([, words = '']) =>
      words
        .split(/[\s"',[\]]+/)
        .filter((word) => word !== '' && !word.startsWith('--'))
        .slice(0, -1),
    );
  return { paths: all.slice(0, mostSources), isWhole: all.length <= mostSources };
}

/** No tree has folders within each other as deep. */
const deepest = 64;

/** `/app/run.sh` is `run.sh` or `app/run.sh` of what was copied. */
function pathOf(
  word: string,
  sources: readonly string[],
  { context, tree }: Pick<Build, 'context' | 'tree'>,
): string | undefined {
  const parts = word.split('/').filter((part) => part !== '' && part !== '.');
  for (let index = Math.max(0, parts.length - deepest); index < parts.length; index++) {
    const rest = parts.slice(index).join('/');
    const copied = sources.flatMap((source) => {
      const plain = source.replace(/^\.?\//, '').replace(/\/$/, '');
      const isSame = plain === rest || plain.endsWith(`/${rest}`);
      return isSame ? [plain] : [`${plain === '' || plain === '.' ? '' : `${plain}/`}${rest}`];
    });
    const path = copied.map((one) => joinPath(context, one)).find((one) => has(tree, one));
    if (path !== undefined) return path;
  }
  return undefined;
}

function has(tree: ActionTree, path: string | undefined): boolean {
  if (path === undefined) return false;
  const slash = path.lastIndexOf('/');
  const names = tree.list(slash === -1 ? '.' : path.slice(0, slash));
  return names?.includes(path.slice(slash + 1)) === true;
}
