import {
  type Document,
  parseDockerfile,
  parseDocument,
  quoted,
  toDockerfileDocument,
  toFolder,
} from '@portcullis/core';
import type { Content } from './content.ts';
import type { Home } from './home.ts';
import { remoteSource } from './remote-source.ts';
import type { Shelf, TextFile } from './shelf.ts';
import { toContent } from './to-content.ts';
import { unread } from './unread.ts';
import { unreadable } from './unreadable.ts';

/**
 * The runner takes `action.yml`, then `action.yaml`, then a Dockerfile alone for an action.
 * Source: PrepareRepositoryActionAsync in ActionManager.cs of https://github.com/actions/runner
 */
export async function readAction(folder: string, shelf: Shelf): Promise<Content> {
  const { home, take } = shelf;
  for (const answer of await take(names.map((name) => join(folder, name)))) {
    if (answer.kind === 'unknown') return { document: undefined, needs: answer };
    const file = answer.value;
    if (file.kind === 'absent') continue;
    if (file.kind !== 'file') return { document: undefined, needs: unread(file, home) };
    if (!/\.ya?ml$/.test(file.path)) return toContent(toDockerfile(file, home), [], home);
    const document = parseDocument(remoteSource({ ...home, ...file }, 'action'));
    return withDockerfile(document, folder, shelf);
  }
  const at = quoted(`${home.repository}@${home.commit.slice(0, 12)}`);
  return {
    document: undefined,
    needs: unreadable(`there is no action in ${quoted(folder)} of ${at}`),
  };
}

const names = ['action.yml', 'action.yaml', 'Dockerfile', 'dockerfile'];

/** An action of its own, and what the Dockerfile that it names builds on. */
async function withDockerfile(
  document: Document,
  folder: string,
  { home, take }: Shelf,
): Promise<Content> {
  const runs = document.content?.kind === 'action' ? document.content.runs : undefined;
  if (runs?.kind !== 'docker' || runs.dockerfile === undefined)
    return toContent(document, [], home);
  const path = toFolder(join(folder, runs.dockerfile));
  if (path === undefined)
    return { document, needs: unreadable(`${quoted(runs.dockerfile)} leaves its repository`) };
  const [answer] = await take([path]);
  if (answer === undefined) return { document, needs: unreadable('nothing was answered') };
  if (answer.kind === 'unknown') return { document, needs: answer };
  if (answer.value.kind !== 'file') return { document, needs: unread(answer.value, home) };
  return toContent(document, [toDockerfile(answer.value, home)], home);
}

function toDockerfile(file: TextFile, home: Home): Document {
  return toDockerfileDocument(parseDockerfile(remoteSource({ ...home, ...file }, 'dockerfile')));
}

function join(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}
