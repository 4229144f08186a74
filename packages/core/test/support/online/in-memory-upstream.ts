import type { AttestedRelease } from '@portcullis/attestation';
import type {
  FileAnswer,
  HistoryAnswer,
  HistoryAsked,
  RefAnswer,
  Upstream,
} from '@portcullis/closure';
import type { Known } from '../../../src/index.ts';
import type { Question, RepositoryText, UpstreamText } from './upstream-text.ts';

/** Answers as servers would that have these repositories and no others. */
export function inMemoryUpstream(text: UpstreamText): Upstream {
  const repositories = new Map(
    Object.entries(text).map(([name, one]) => [name.toLowerCase(), { name, ...one }]),
  );
  const ask = <Value>(name: string, question: Question, answer: (one: Named) => Value) =>
    Promise.resolve(answerOf(repositories.get(name.toLowerCase()), { name, question }, answer));
  return {
    refs: (name) => ask(name, 'refs', toRefs),
    history: (name, asked) => ask(name, 'history', (one) => toHistory(one, asked)),
    holds: (name, { commit, tip }) =>
      ask(name, 'holds', (one) => reach([tip], parentsIn(one)).has(commit)),
    files: (name, wanted) =>
      Promise.all(
        wanted.map(({ commit, path }) => ask(name, 'files', (one) => toFile(one, commit, path))),
      ),
    facts: (name) => ask(name, 'facts', ({ facts }) => facts),
    advisories: (name) => ask(name, 'advisories', ({ advisories }) => advisories),
    releases: (name) => ask(name, 'releases', ({ releases }) => releases),
    attested: (name, object) => ask(name, 'attested', (one) => toAttested(one, object)),
    digest: () => Promise.resolve({ kind: 'unknown', reason: 'network', message: 'no registry' }),
    traffic: { repositories: 0, requests: 0, bytes: 0 },
  };
}

type Named = RepositoryText & { readonly name: string };

function answerOf<Value>(
  one: Named | undefined,
  { name, question }: { readonly name: string; readonly question: Question },
  answer: (one: Named) => Value,
): Known<NonNullable<Value>> {
  const reason = one === undefined ? 'permission' : one.failing?.[question];
  const value = one === undefined || reason !== undefined ? undefined : answer(one);
  if (value !== undefined && value !== null) return { kind: 'known', value };
  const message = `the server does not tell the ${question} of "${name}"`;
  return { kind: 'unknown', reason: reason ?? 'network', message };
}

function toRefs({ name, movedTo, branches = {}, tags = {} }: Named): RefAnswer {
  const [first] = Object.keys(branches);
  return {
    format: 'sha1',
    answeredAs: movedTo ?? name,
    head: first === undefined ? undefined : `refs/heads/${first}`,
    refs: [
      ...Object.entries(branches).map(([branch, commit]) => ({
        name: `refs/heads/${branch}`,
        object: whole(commit),
      })),
      ...Object.entries(tags).map(([tag, target]) => ({
        name: `refs/tags/${tag}`,
        ...(typeof target === 'string'
          ? { object: whole(target) }
          : { object: whole(target.object), peeled: whole(target.commit) }),
      })),
    ],
  };
}

function toHistory(one: Named, { wants, haves }: HistoryAsked): HistoryAnswer {
  const parents = parentsIn(one);
  const objects = new Map(
    Object.values(one.tags ?? {}).flatMap((tag) =>
      typeof tag === 'string' ? [] : [[whole(tag.object), whole(tag.commit)] as const],
    ),
  );
  const known = reach(haves, parents);
  const peeled = wants.flatMap((id) => (objects.has(id) ? [[id, objects.get(id) ?? '']] : []));
  const asked = wants.map((id) => objects.get(id) ?? id);
  const found = [...reach(asked, parents)].filter((id) => !known.has(id));
  return {
    commits: Object.fromEntries(found.map((id) => [id, parents.get(id) ?? []])),
    unknown: asked.filter((id) => !parents.has(id)),
    peeled: Object.fromEntries(peeled),
  };
}

function parentsIn({ commits = {} }: Named): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(commits).map(([id, list]) => [whole(id), list.map(whole)]));
}

function reach(
  tips: readonly string[],
  parents: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const seen = new Set(tips.filter((id) => parents.has(id)));
  for (const id of seen) for (const parent of parents.get(id) ?? []) seen.add(parent);
  return seen;
}

/** Numbered as the repository is, unless the fixture says otherwise. */
function toAttested(
  { name, facts, attested = {} }: Named,
  object: string,
): { releases: readonly AttestedRelease[]; refused: readonly string[] } {
  const here = Object.entries(attested).filter(([, one]) => whole(one.object) === object);
  return {
    releases: here.flatMap(([tag, { refused, repositoryId }]) =>
      refused === undefined
        ? [
            {
              repository: name,
              repositoryId: repositoryId ?? `${facts?.id ?? 1}`,
              tag,
              object,
              signedAt: '2026-01-01T00:00:00.000Z',
            },
          ]
        : [],
    ),
    refused: here.flatMap(([, { refused }]) => refused ?? []),
  };
}

function toFile({ files = {}, committed = {} }: Named, commit: string, path: string): FileAnswer {
  const [, texts = plain] = Object.entries(files).find(([id]) => whole(id) === commit) ?? [];
  const [, committedAt] = Object.entries(committed).find(([id]) => whole(id) === commit) ?? [];
  const text = texts[path];
  return text === undefined
    ? { commit, path, committedAt, kind: 'absent' }
    : { commit, path, committedAt, kind: 'file', text };
}

/** What is at a commit that says nothing of its files: an action that uses nothing. */
const plain: Readonly<Record<string, string>> = {
  'action.yml': 'name: Plain\ndescription: Uses nothing\nruns: {using: node24, main: index.js}\n',
};

function whole(digits: string): string {
  return String(digits).padEnd(40, '0');
}
