import { type Document, GuardError, parseDocument, quoted, type Source } from '@portcullis/core';

/** The workflow or action that a file holds. Throws GuardError for what is none, or could be read in part only. */
export function readStepsFile(path: string, text: string): Document {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const source = { path, repositoryPath: path, text: plain } as const;
  const document = parse({ ...source, kind: isActionName(path) ? 'action' : 'workflow' });
  const { content, problems } = document;
  const limit = problems.find(({ kind }) => kind === 'limit');
  if (limit !== undefined) throw unread(path, limit.message);
  if (content?.kind === 'workflow' && content.node.get('jobs') !== undefined) return document;
  if (content?.kind === 'action' && content.node.get('runs') !== undefined) return document;
  throw unread(path, problems[0]?.message ?? 'it has neither "jobs" nor "runs"');
}

function isActionName(path: string): boolean {
  return /(?:^|\/)action\.ya?ml$/i.test(path);
}

/** An action may have another name where nobody uses it yet. */
function parse(source: Source): Document {
  const document = parseDocument(source);
  const { content } = document;
  const isOther =
    content?.kind === 'workflow' &&
    content.node.get('jobs') === undefined &&
    content.node.get('runs') !== undefined;
  return isOther ? parseDocument({ ...source, kind: 'action' }) : document;
}

function unread(path: string, why: string): GuardError {
  return new GuardError(
    'bad-input',
    `cannot read ${quoted(path)} as a workflow or an action: ${why}`,
  );
}
