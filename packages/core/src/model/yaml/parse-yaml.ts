import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { findComments } from './comments.ts';
import type { Comment, YamlNode, YamlText } from './node.ts';
import { readEvents } from './read-events.ts';
import type { Reading } from './reading.ts';
import { strangeBreaks } from './strange-breaks.ts';
import { tabIndents } from './tab-indents.ts';
import { buildTree } from './tree.ts';

/** Text to nodes, as GitHub reads YAML. Never throws; what is wrong with the text is among its problems. */
export function parseYaml(source: Source): YamlText {
  const events = readEvents(source);
  if ('kind' in events) return { root: undefined, problems: [events], comments: [] };
  const { root, reading } = buildTree(source, events);
  return new ReadText(root, reading);
}

class ReadText implements YamlText {
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
  /** The ranges between which comments stand, until somebody asks for the comments. */
  private found: Reading | readonly Comment[];

  constructor(root: YamlNode | undefined, reading: Reading) {
    this.root = root;
    this.problems = inOrder([
      ...reading.problems,
      ...strangeBreaks(reading),
      ...tabIndents(root, reading),
    ]);
    this.found = reading;
  }

  get comments(): readonly Comment[] {
    if ('source' in this.found) this.found = findComments(this.found);
    return this.found;
  }
}

function inOrder(problems: Problem[]): readonly Problem[] {
  return problems.length < 2
    ? problems
    : problems.sort((one, other) => one.at.start - other.at.start);
}
