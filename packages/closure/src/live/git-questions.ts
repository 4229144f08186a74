import { type Known, quoted } from '@portcullis/core';
import {
  type GitClient,
  type GitHome,
  type RefAdvertisement,
  toGitHome,
} from '@portcullis/git-wire';
import { HttpError } from '@portcullis/http';
import type { RefAnswer, Upstream } from '../upstream.ts';
import type { Servers } from './servers.ts';
import { toFileAnswer } from './to-file-answer.ts';
import { toKnown } from './to-known.ts';

/** What git itself answers: all that verdicts and the closure need. `asked` collects the repositories. */
export function gitQuestions(
  git: GitClient,
  servers: Servers,
  asked: Set<string>,
): Pick<Upstream, 'refs' | 'history' | 'files'> {
  const homes = new Map<string, GitHome>();
  const homeOf = (name: string): GitHome =>
    homes.get(name.toLowerCase()) ?? toGitHome(name, servers.server, servers.token);
  const ask = <Value>(name: string, question: () => Promise<Value>): Promise<Known<Value>> => {
    if (!isPossible(name)) return Promise.resolve(impossible(name));
    asked.add(name.toLowerCase());
    return toKnown(question);
  };
  return {
    refs: (name) =>
      ask(name, async () => {
        const { advertisement, home } = await findRefs(git, name, servers);
        homes.set(name.toLowerCase(), home);
        return toAnswer(advertisement);
      }),
    history: (name, { format, wants, haves }) =>
      ask(name, async () => {
        const history = await git.readHistory({ ...homeOf(name), format }, { wants, haves });
        return {
          commits: Object.fromEntries(history.commits),
          unknown: history.unknown,
          peeled: Object.fromEntries(history.peeled),
        };
      }),
    files: async (name, wanted) => {
      const answer = await ask(name, () => git.readFiles(homeOf(name), wanted));
      if (answer.kind === 'unknown') return wanted.map(() => answer);
      return answer.value.map((file) => ({ kind: 'known', value: toFileAnswer(file) }));
    },
  };
}

/** Names come from files of others: one of dots would be another path of the server. */
function isPossible(name: string): boolean {
  return /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(name);
}

function impossible(name: string): Known<never> {
  const message = `no repository can be called ${quoted(name)}`;
  return { kind: 'unknown', reason: 'undecidable', message };
}

interface Refs {
  readonly advertisement: RefAdvertisement;
  readonly home: GitHome;
}

/** Another server is asked only when the first one says that it has no such repository. */
async function findRefs(
  git: GitClient,
  name: string,
  { server, token, fallback }: Servers,
): Promise<Refs> {
  const home = toGitHome(name, server, token);
  try {
    return { advertisement: await git.listRefs(home), home };
  } catch (error) {
    const isGone = error instanceof HttpError && error.kind === 'not-found';
    if (!isGone || fallback === undefined) throw error;
    const other = toGitHome(name, fallback, undefined);
    return { advertisement: await git.listRefs(other), home: other };
  }
}

function toAnswer({ format, url, head, refs }: RefAdvertisement): RefAnswer {
  const page = url.replace(/\.git$/, '');
  return {
    format,
    answeredAs: new URL(page).pathname.split('/').slice(-2).join('/'),
    url: page,
    head,
    refs: refs.map(({ name, object, peeled }) =>
      peeled === undefined ? { name, object } : { name, object, peeled },
    ),
  };
}
