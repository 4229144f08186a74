import {
  type Action,
  type Document,
  type Evidence,
  type PinEvidence,
  parseDocument,
  pinOf,
  type Repository,
  toRepository,
  type Uses,
  type Workflow,
  walk,
} from '@portcullis/core';

type Content = Action | Workflow;

/**
 * What each `uses` of a repository, and of all that it leads to, runs: composite actions and workflows. They are
 * parsed anew, since what is known of a node is remembered with it and here it has more around it.
 */
export function fetchedContents(
  repository: Repository,
  evidence: Evidence,
): ReadonlyMap<Uses, Content> {
  const documents = new Map<PinEvidence, Document>();
  for (const pin of evidence.pins.values()) {
    if (pin.document !== undefined) documents.set(pin, parseDocument(pin.document.source));
  }
  const contents = new Map<Uses, Content>();
  const add = (uses: Uses, pin: PinEvidence | undefined): void => {
    const content = pin === undefined ? undefined : toContent(documents.get(pin));
    if (content !== undefined) contents.set(uses, content);
  };
  walk(repository, {
    uses: ({ uses, owner }) => {
      if (uses.kind === 'repository') add(uses, pinOf(uses, owner, { repository, evidence }));
    },
  });
  for (const [pin, document] of documents) {
    const nextAt = needsByPlace(pin);
    walk(toRepository([document]), {
      uses: ({ uses }) => add(uses, evidence.pins.get(nextAt.get(uses.at.start) ?? '')),
    });
  }
  return contents;
}

/** What an action of JavaScript or in a container does inside is not followed. */
function toContent(document: Document | undefined): Content | undefined {
  const content = document?.content;
  if (content?.kind === 'workflow') return content;
  return content?.kind === 'action' && content.runs?.kind === 'composite' ? content : undefined;
}

function needsByPlace({ needs }: PinEvidence): ReadonlyMap<number, string | undefined> {
  if (needs.kind === 'unknown') return new Map();
  return new Map(needs.value.map(({ at, to }) => [at.start, to]));
}
