import { type PrintedSource, printedText } from '../../../facts/printed-text.ts';
import type { Place } from '../../../model/index.ts';
import { quoted } from '../../quoted.ts';
import { programName } from '../../shell/program-name.ts';
import type { Author, Taint } from '../taint.ts';
import { foreignArtifact } from './foreign-artifact.ts';
import { foreignCode } from './foreign-code.ts';
import type { Site } from './site.ts';
import { writes } from './writes.ts';

/** The taints of what a command prints: text that it asks GitHub for, of commits, and of files of a foreign checkout. */
export function ofCommand(words: readonly string[], where: Where): readonly Taint[] {
  const [first = '', ...rest] = words;
  const line = [programName(first), ...rest].join(' ').replace(/\s+/g, ' ');
  const source = printedText.sources.find(({ pattern }) => pattern.test(line));
  if (source === undefined) return ofFiles(line, where);
  if (!isFree(source, words, line)) return [];
  const author =
    source.author === 'history' ? authorOfHistory(where.site) : authorOf(source.author);
  return [toTaint(line, author, where)];
}

interface Where {
  readonly at: Place;
  readonly site: Site;
}

function authorOf(name: string): Author {
  return name === 'outsider' ? 'outsider' : 'member';
}

function isFree(source: PrintedSource, words: readonly string[], line: string): boolean {
  if (source.selects) return picksText(words);
  if (!source.hasFormat) return true;
  const format = /--(?:format|pretty)[= ](\S.*)/.exec(line)?.[1];
  return format === undefined || !format.includes('%') || printedText.formats.test(format);
}

/** What a filter says goes before the fields that were asked for; without both all is printed. */
function picksText(words: readonly string[]): boolean {
  const filter = given(words, /^(?:--jq|-q|--template|-t)$/);
  if (filter === undefined) {
    const fields = given(words, /^--json$/);
    return fields === undefined || printedText.fields.test(fields);
  }
  if (printedText.made.test(filter)) return false;
  return printedText.fields.test(filter) || /^\.(?:\[\d*\])?$/.test(filter.trim());
}

function given(words: readonly string[], option: RegExp): string | undefined {
  for (const [index, word] of words.entries()) {
    const [name = '', ...value] = word.split('=');
    if (!option.test(name)) continue;
    return value.length > 0 ? value.join('=') : words[index + 1];
  }
  return undefined;
}

/** Of whom the commits are that lie there. */
function authorOfHistory(site: Site): Author {
  const isPull = /^pull_request(?!_target)/.test(site.run?.frame.scenario.event ?? '');
  return isPull || foreignCode(site) !== undefined ? 'outsider' : 'member';
}

function ofFiles(line: string, where: Where): readonly Taint[] {
  const [program = '', ...words] = line.split(' ');
  const isReader = printedText.readers.has(program) && words.some((word) => !word.startsWith('-'));
  if (!isReader) return [];
  const found = toTaint(line, 'outsider', where);
  const checkout = words.every(isElsewhere) ? undefined : foreignCode(where.site);
  const artifact = checkout === undefined ? foreignArtifact(where.site) : undefined;
  const hop = checkout ?? artifact?.hop;
  if (hop === undefined) return [];
  const doubt = `whether the file is one of the ${artifact === undefined ? 'pull request' : 'artifact'} is not known`;
  const doubts = artifact?.has(words) === true ? [] : [doubt];
  return [{ ...found, hops: [hop, ...found.hops], doubts }];
}

// What lies outside of the workspace was not checked out.
function isElsewhere(word: string): boolean {
  return /^["']?(?:-|\/|~|\$\{?(?:HOME|RUNNER_\w+|GITHUB_(?!WORKSPACE)\w+)\b)/.test(word);
}

function toTaint(line: string, author: Author, { at }: Where): Taint {
  const message = `${quoted(line)} prints what ${writes(author)}`;
  return { source: line, class: 'free', author, hops: [{ at, message }], doubts: [] };
}
