import type { FileAnswer, FileAsked, Upstream } from '@portcullis/closure';
import { isCommit, type Known, quoted, type Unknown } from '@portcullis/core';
import { limits } from '../limits.ts';
import type { ActionTree, TreeAnswer } from '../tree/action-tree.ts';
import { joinPath } from '../tree/join-path.ts';
import { toTreeAnswer } from './to-tree-answer.ts';

/**
 * Repositories at commits, for an analysis that does not wait: what nobody has asked for yet is noted and told as
 * unread. The analysis runs again once it was asked for, until it notes nothing new.
 */
export class RemoteTrees {
  readonly #upstream: Pick<Upstream, 'files'>;
  readonly #answers = new Map<string, Known<FileAnswer>>();
  /** By repository. */
  #open = new Map<string, Map<string, FileAsked>>();
  #left = mostQuestions;
  readonly #doubts = new Set<string>();

  constructor(upstream: Pick<Upstream, 'files'>) {
    this.#upstream = upstream;
  }

  /** undefined where a ref is no commit: it would be another tree tomorrow. */
  at(repository: string, commit: string): ActionTree | undefined {
    if (!isCommit(commit)) return undefined;
    const find = (asked: string): Found => {
      const path = joinPath('.', asked);
      if (path === undefined) return undefined;
      return { path, answer: this.#find(repository, { commit, path: path === '.' ? '' : path }) };
    };
    return {
      read: (asked) => this.#read(repository, commit, find(asked)),
      list: (asked) => this.#list(repository, find(asked)),
    };
  }

  /** Whether something was noted that was not asked for. */
  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** Why nothing is known of a repository, where that is so. */
  get trouble(): Unknown | undefined {
    for (const answer of this.#answers.values()) {
      if (answer.kind === 'unknown') return answer;
      if (answer.value.kind === 'no-commit') return noCommit(answer.value.commit);
    }
    return undefined;
  }

  /** What could not be listed, which the analysis has taken for nothing. */
  get doubts(): readonly string[] {
    return [...this.#doubts].sort();
  }

  /** Whether every answer will be the same for ever. */
  get isFinal(): boolean {
    const isLasting = (one: Known<FileAnswer>) =>
      one.kind === 'known' && one.value.kind !== 'no-commit';
    return this.#left > 0 && [...this.#answers.values()].every(isLasting);
  }

  /** Asks for all that was noted. */
  async ask(): Promise<void> {
    const open = this.#open;
    this.#open = new Map();
    await Promise.all([...open].map(([repository, wanted]) => this.#askOne(repository, wanted)));
  }

  async #askOne(repository: string, wanted: ReadonlyMap<string, FileAsked>): Promise<void> {
    const entries = [...wanted];
    for (let from = 0; from < entries.length; from += together) {
      const part = entries.slice(from, from + together);
      const asked = part.map(([, one]) => one);
      const answers = await this.#upstream.files(repository, asked);
      for (const [index, [key, { path }]] of part.entries())
        this.#answers.set(key, answers[index] ?? unanswered(path));
    }
  }

  #find(repository: string, { commit, path }: FileAsked): Known<FileAnswer> | undefined {
    const key = JSON.stringify([repository.toLowerCase(), commit, path]);
    const answer = this.#answers.get(key);
    if (answer !== undefined) return answer;
    const open = this.#open.get(repository) ?? new Map<string, FileAsked>();
    if (open.has(key)) return undefined;
    if (this.#left === 0) return tooMany;
    this.#left -= 1;
    this.#open.set(repository, open);
    open.set(key, { commit, path, maxBytes: limits.fileBytes, isListed: true });
    return undefined;
  }

  #read(repository: string, commit: string, found: Found): TreeAnswer {
    if (found === undefined) return { kind: 'absent' };
    const { path, answer } = found;
    if (answer === undefined) return { kind: 'unread', why: 'nobody has asked for it yet' };
    return toTreeAnswer(answer, { repository, commit, path });
  }

  #list(repository: string, found: Found): readonly string[] | undefined {
    if (found?.answer === undefined) return undefined;
    const { path, answer } = found;
    const folder = `${quoted(path)} of ${quoted(repository)}`;
    if (answer.kind === 'unknown') {
      this.#doubts.add(`cannot list the folder ${folder}: ${answer.message}`);
      return undefined;
    }
    if (answer.value.kind !== 'folder') return undefined;
    const { names = [] } = answer.value;
    return names.slice(0, limits.names);
  }
}

type Found = { readonly path: string; readonly answer: Known<FileAnswer> | undefined } | undefined;

/** Files and folders of one analysis, more than it reads: it looks for some that are not there. */
const mostQuestions = 4 * limits.files;

/** As many bundles of 8 MiB as an answer, and the memory for it, have room for. */
const together = 6;

const tooMany: Known<never> = {
  kind: 'unknown',
  reason: 'too-many',
  message: `an action leads to more than ${mostQuestions} files and folders`,
};

function noCommit(commit: string): Unknown {
  const message = `the repository has no commit ${quoted(commit)}, or nobody may see it`;
  return { kind: 'unknown', reason: 'permission', message };
}

function unanswered(path: string): Known<never> {
  return {
    kind: 'unknown',
    reason: 'unreadable',
    message: `the answer has no ${quoted(path)}`,
  };
}
