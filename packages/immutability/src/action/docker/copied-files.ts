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

/** The files of the tree that an image runs: what RUN, ENTRYPOINT and CMD name, and what the context has by that name. */
export function copiedFiles({ text, entries, context, tree }: Build): readonly string[] {
  const commands = [...text.slice(0, 200_000).matchAll(instruction)].map(([all]) => all);
  const words = [...entries, ...commands.flatMap((command) => command.split(/[\s"'[\],;&|()]+/))];
  const sources = copies(text);
  const found = new Set<string>();
  for (const word of words.slice(0, mostWords)) {
    if (!/^[\w./-]*[\w-]$/.test(word)) continue;
    const path = pathOf(word, sources, { context, tree });
    if (path !== undefined) found.add(path);
  }
  return [...found];
}

const mostWords = 2000;

const instruction = /^[ \t]*(?:RUN|ENTRYPOINT|CMD)\b(?:[^\\\n]|\\[\s\S])*/gim;

/** What `COPY` and `ADD` take out of the context. */
function copies(text: string): readonly string[] {
  return [...text.slice(0, 200_000).matchAll(/^[ \t]*(?:COPY|ADD)[ \t]+([^\n]{1,2000})/gim)]
    .filter(([, words = '']) => !words.includes('--from='))
    .flatMap(([, words = '']) =>
      words
        .split(/[\s"',[\]]+/)
        .filter((word) => word !== '' && !word.startsWith('--'))
        .slice(0, -1),
    );
}

/** `/app/run.sh` is `run.sh` or `app/run.sh` of what was copied. */
function pathOf(
  word: string,
  sources: readonly string[],
  { context, tree }: Pick<Build, 'context' | 'tree'>,
): string | undefined {
  const parts = word.split('/').filter((part) => part !== '' && part !== '.');
  for (let index = 0; index < parts.length; index++) {
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
