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
  private readonly reading: Reading;
  private found: readonly Comment[] | undefined = undefined;

  constructor(root: YamlNode | undefined, reading: Reading) {
    this.root = root;
    this.reading = reading;
    this.problems = inOrder([
      ...reading.problems,
      ...strangeBreaks(reading),
      ...tabIndents(root, reading),
    ]);
  }

  get comments(): readonly Comment[] {
    this.found ??= findComments(this.reading.source, this.reading.scalars);
    return this.found;
  }
}

function inOrder(problems: Problem[]): readonly Problem[] {
  return problems.length < 2
    ? problems
    : problems.sort((one, other) => one.at.start - other.at.start);
}
