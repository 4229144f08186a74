import {
  type Document,
  type FileKind,
  type Known,
  parseDockerfile,
  parseDocument,
  quoted,
  type Repository,
  type Source,
  toDockerfileDocument,
  toFolder,
  toRepository,
  type Unknown,
} from '@portcullis/core';
import type { AskedPin } from '../ask/asked-pin.ts';
import { limits } from '../limits.ts';
import type { FileAnswer } from '../upstream.ts';
import type { ReadFiles } from './batch-files.ts';
import type { Content } from './content.ts';
import { type Home, needsOf } from './needs-of.ts';
import { remoteSource } from './remote-source.ts';

/** Reads what stands at a path of a commit: an action's files, or a workflow and the lockfile beside it. */
export async function readContent(
  { path, content }: Pick<AskedPin, 'path' | 'content'>,
  home: Home,
  read: ReadFiles,
): Promise<Content> {
  if (content === 'none') return { document: undefined, needs: { kind: 'known', value: [] } };
  const folder = toFolder(path ?? '.');
  const shelf: Shelf = { home, read };
  if (folder === undefined)
    return nothing(unreadable(`${quoted(path ?? '')} leaves its repository`));
  return content === 'workflow' ? readWorkflow(folder, shelf) : readAction(folder, shelf);
}

interface Shelf {
  readonly home: Home;
  readonly read: ReadFiles;
}

async function readWorkflow(path: string, shelf: Shelf): Promise<Content> {
  const [workflow, lock] = await take([path, lockfilePath], shelf);
  if (workflow === undefined || workflow.kind === 'unknown') return nothing(workflow);
  if (workflow.value.kind !== 'file') return nothing(unread(workflow.value, shelf.home));
  // Without its lockfile nobody knows what the workflow runs.
  if (lock === undefined || lock.kind === 'unknown') return nothing(lock);
  const documents = [
    ...(lock.value.kind === 'file' ? [toDocument(lock.value, 'lockfile', shelf.home)] : []),
    toDocument(workflow.value, 'workflow', shelf.home),
  ];
  const document = documents.at(-1);
  return toContent(document, toRepository(documents), shelf.home);
}

const lockfilePath = '.github/workflows/actions.lock';

/**
 * The runner takes `action.yml`, then `action.yaml`, then a Dockerfile alone for an action.
 * Source: PrepareRepositoryActionAsync in ActionManager.cs of https://github.com/actions/runner
 */
async function readAction(folder: string, shelf: Shelf): Promise<Content> {
  const names = ['action.yml', 'action.yaml', 'Dockerfile', 'dockerfile'];
  const answers = await take(
    names.map((name) => join(folder, name)),
    shelf,
  );
  for (const answer of answers) {
    if (answer.kind === 'unknown') return nothing(answer);
    const file = answer.value;
    if (file.kind === 'absent') continue;
    if (file.kind !== 'file') return nothing(unread(file, shelf.home));
    if (!/\.ya?ml$/.test(file.path)) return ofDockerfile(file, shelf.home);
    return ofAction(toDocument(file, 'action', shelf.home), folder, shelf);
  }
  const at = `${shelf.home.repository}@${shelf.home.commit.slice(0, 12)}`;
  return nothing(unreadable(`${quoted(folder)} of ${quoted(at)} holds no action`));
}

async function ofAction(document: Document, folder: string, shelf: Shelf): Promise<Content> {
  const runs = document.content?.kind === 'action' ? document.content.runs : undefined;
  const file = runs?.kind === 'docker' ? runs.dockerfile : undefined;
  const documents = [document];
  if (file !== undefined) {
    const path = toFolder(join(folder, file));
    if (path === undefined)
      return { document, needs: unreadable(`${quoted(file)} leaves its repository`) };
    const [answer] = await take([path], shelf);
    if (answer === undefined || answer.kind === 'unknown') return { ...nothing(answer), document };
    if (answer.value.kind !== 'file') return { document, needs: unread(answer.value, shelf.home) };
    documents.push(dockerfileIn(answer.value, shelf.home));
  }
  return toContent(document, toRepository(documents), shelf.home);
}

function ofDockerfile(file: TextFile, home: Home): Content {
  const document = dockerfileIn(file, home);
  return toContent(document, toRepository([document]), home);
}

function toContent(document: Document | undefined, tree: Repository, home: Home): Content {
  const at = document?.source.path ?? '';
  if (document?.content === undefined)
    return { document, needs: unreadable(`${quoted(at)} cannot be read`) };
  const limit = tree.documents
    .flatMap(({ problems }) => problems)
    .find(({ kind }) => kind === 'limit');
  if (limit?.kind === 'limit') {
    return { document, needs: { kind: 'unknown', reason: limit.reason, message: limit.message } };
  }
  const value = needsOf(tree, home);
  if (value.length <= limits.needs) return { document, needs: { kind: 'known', value } };
  const message = `${quoted(at)} uses more than ${limits.needs} things`;
  return { document, needs: { kind: 'unknown', reason: 'too-many', message } };
}

type TextFile = FileAnswer & { readonly kind: 'file' };

function take(
  paths: readonly string[],
  { home: { commit }, read }: Shelf,
): Promise<readonly Known<FileAnswer>[]> {
  return read(paths.map((path) => ({ commit, path })));
}

function toDocument({ path, text }: TextFile, kind: FileKind, home: Home): Document {
  return parseDocument(toSource({ path, text }, kind, home));
}

function dockerfileIn({ path, text }: TextFile, home: Home): Document {
  return toDockerfileDocument(parseDockerfile(toSource({ path, text }, 'dockerfile', home)));
}

function toSource(file: { path: string; text: string }, kind: FileKind, home: Home): Source {
  return remoteSource({ ...home, ...file }, kind);
}

function join(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

function nothing(why: Unknown | undefined): Content {
  return { document: undefined, needs: why ?? unreadable('nothing was answered') };
}

function unreadable(message: string): Unknown {
  return { kind: 'unknown', reason: 'unreadable', message };
}

function unread({ kind, path }: FileAnswer, { repository, commit }: Home): Unknown {
  const at = quoted(`${repository}@${commit.slice(0, 12)}/${path}`);
  if (kind === 'too-large' || kind === 'encoding')
    return {
      kind: 'unknown',
      reason: kind,
      message: `${at} is ${kind === 'encoding' ? 'no UTF-8' : 'too large to read'}`,
    };
  return unreadable(kind === 'absent' ? `${at} does not exist` : `${at} is a ${kind}`);
}
