import type { Known, RefTarget, RepositoryRefs } from '@portcullis/core';
import type { AskedPin } from '../ask/asked-pin.ts';
import { resolveRef } from '../ladder/resolve-ref.ts';
import { toRefs } from '../ladder/to-refs.ts';
import type { FileAnswer, RefAnswer, Upstream } from '../upstream.ts';
import { batchFiles, type ReadFiles } from './batch-files.ts';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';
import { toShelf } from './shelf.ts';

/** One repository that something uses; whatever is asked of it is asked once. */
export interface OpenRepository {
  /** `owner/name` as written. */
  readonly name: string;
  readonly answer: Promise<Known<RefAnswer>>;
  readonly refs: Promise<Known<RepositoryRefs>>;
  resolve(ref: string): Promise<Known<RefTarget>>;
  content(commit: string, pin: Pick<AskedPin, 'path' | 'content'>): Promise<Content>;
  /** The same, with what was answered already, under another spelling of its name. */
  rename(name: string): OpenRepository;
}

export function openRepository(
  name: string,
  upstream: Pick<Upstream, 'refs' | 'files'>,
): OpenRepository {
  const read = batchFiles((wanted) => upstream.files(name, wanted));
  return named(name, { answer: upstream.refs(name), read });
}

interface Line {
  readonly answer: Promise<Known<RefAnswer>>;
  readonly read: ReadFiles;
}

function named(name: string, line: Line): OpenRepository {
  const refs = line.answer.then(readRefs);
  const contents = new Map<string, Promise<Content>>();
  return {
    name,
    answer: line.answer,
    refs,
    async resolve(ref) {
      const known = await refs;
      return known.kind === 'unknown'
        ? known
        : resolveRef(ref, { refs: known.value, repository: name });
    },
    content(commit, pin) {
      const key = `${pin.content} ${commit} ${pin.path ?? ''}`;
      const content = contents.get(key) ?? contentOf({ pin, name, commit }, line);
      contents.set(key, content);
      return content;
    },
    rename: (other) => named(other, line),
  };
}

interface Wanted {
  readonly pin: Pick<AskedPin, 'path' | 'content'>;
  readonly name: string;
  readonly commit: string;
}

async function contentOf({ pin, name, commit }: Wanted, { answer, read }: Line): Promise<Content> {
  const known = await answer;
  const told = known.kind === 'known' ? known.value.url : undefined;
  const url = told ?? `https://github.com/${name}`;
  let committedAt: string | undefined;
  const shelf = toShelf({ repository: name, commit, url }, async (wanted) => {
    const answers = await read(wanted);
    committedAt ??= timeIn(answers);
    return answers;
  });
  return { ...(await readContent(pin, shelf)), committedAt };
}

/** All files of a commit are of the same time. */
function timeIn(answers: readonly Known<FileAnswer>[]): string | undefined {
  for (const answer of answers)
    if (answer.kind === 'known' && answer.value.committedAt !== undefined)
      return answer.value.committedAt;
  return undefined;
}

function readRefs(answer: Known<RefAnswer>): Known<RepositoryRefs> {
  return answer.kind === 'known' ? { kind: 'known', value: toRefs(answer.value) } : answer;
}
