import { join } from 'node:path/posix';
import {
  type AuditOutcome,
  type GraphEdge,
  type ImageSite,
  type Place,
  type Repository,
  type Uses,
  walk,
} from '@portcullis/core';
import { pinRules } from './pin-rules.ts';

/** What each file uses, once for each pair. What a rule calls unpinned is not pinned, accepted or not. */
export function toGraph(repository: Repository, outcome: AuditOutcome): readonly GraphEdge[] {
  const { findings, suppressed } = outcome;
  const unpinned = [...findings, ...suppressed.map(({ finding }) => finding)].filter(({ rule }) =>
    pinRules.has(rule),
  );
  const loose = new Set(unpinned.map(({ at }) => `${at.path}:${at.start.offset}`));
  const edges = new Map<string, GraphEdge>();
  const add = (from: string, to: string, pinned: boolean) => {
    const key = `${from}\0${to}`;
    if (!edges.has(key)) edges.set(key, { from, to, pinned });
  };
  const isPinned = (at: Place) => !loose.has(`${at.source.path}:${at.start}`);
  walk(repository, {
    uses: ({ uses }) => {
      if (uses.kind === 'docker') return;
      add(uses.at.source.path, nameOf(uses, repository), isPinned(uses.at));
    },
    image: (site) => add(site.at.source.path, imageName(site), isPinned(site.at)),
  });
  return [...edges.values()];
}

/** What is in this repository bears its path, so that its own uses hang below it. */
function nameOf(uses: Uses, repository: Repository): string {
  if (uses.kind !== 'local' && uses.kind !== 'self') return uses.at.value;
  const path = join(uses.path.text);
  const target = repository.actionAt(path) ?? repository.workflowAt(path);
  return target?.source.path ?? uses.at.value;
}

function imageName({ at, images }: ImageSite): string {
  const texts = images.map(({ text }) => text);
  return texts.length > 0 ? texts.join(' or ') : at.source.text.slice(at.start, at.end);
}
