import { toAdvisory, toComparison, toRelease, toRepository } from './api-answers.ts';
import { digestsOf, hasPredicateType } from './api-attestations.ts';
import type { ApiAttestation, ApiData, ApiRepository } from './api-data.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface ApiQuestion {
  /** `GET /repos/{owner}/{repo}` */
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON that was sent. */
  readonly body: unknown;
}

export interface ApiRoom {
  readonly data: ApiData;
  /** `http://127.0.0.1:PORT/api/v3` */
  readonly url: string;
  /** How many stand on a page, whatever is asked for. */
  readonly pageSize: number;
  /** What was stored since the server was started. */
  readonly uploads: ApiUpload[];
}

export interface ApiUpload {
  readonly repository: string;
  readonly bundle: unknown;
}

/** What GitHub would answer, out of the data of a test. */
export function answerByData(question: ApiQuestion, room: ApiRoom): ApiAnswer {
  if (question.operation === 'GET /advisories') return listAdvisories(question, room);
  const { owner, repo } = question.path;
  const name = `${owner}/${repo}`;
  const renamed = room.data.renames?.[name];
  if (renamed !== undefined) return moved(question, { name, renamed, room });
  const repository = findRepository(name, room.data);
  if (repository === undefined) return notFound;
  switch (question.operation) {
    case 'GET /repos/{owner}/{repo}':
      return { status: 200, body: toRepository(room.url, repository) };
    case 'GET /repos/{owner}/{repo}/releases':
      return listReleases(question, repository, room);
    case 'GET /repos/{owner}/{repo}/releases/tags/{tag}':
      return readRelease(question, repository, room);
    case 'GET /repos/{owner}/{repo}/releases/{release_id}/assets':
      return listAssets(question, repository, room);
    case 'GET /repos/{owner}/{repo}/attestations/{subject_digest}':
      return listAttestations(question, repository, room);
    case 'POST /repos/{owner}/{repo}/attestations':
      return store(question, repository, room);
    case 'GET /repos/{owner}/{repo}/compare/{basehead}':
      return compare(question, repository, room);
    default:
      throw new Error(`the server of the tests has no answer to ${question.operation}`);
  }
}

/** `owner/name` of a number, which redirects and links to other pages name. */
export function nameOfId(id: number, data: ApiData): string | undefined {
  const names = Object.keys(data.repositories ?? {});
  return names.find((name) => findRepository(name, data)?.id === id);
}

type Found = ApiRepository & { readonly name: string; readonly id: number };

function findRepository(wanted: string, { repositories = {} }: ApiData): Found | undefined {
  const entries = Object.entries(repositories);
  const index = entries.findIndex(([name]) => name.toLowerCase() === wanted.toLowerCase());
  const [name, repository] = entries[index] ?? [];
  if (name === undefined || repository === undefined) return undefined;
  return { ...repository, name, id: repository.id ?? index + 1 };
}

const notFound: ApiAnswer = { status: 404, body: { message: 'Not Found', status: '404' } };

/** https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects */
function moved(
  { operation, query }: ApiQuestion,
  { name, renamed, room }: { name: string; renamed: string; room: ApiRoom },
): ApiAnswer {
  const id = findRepository(renamed, room.data)?.id;
  if (id === undefined) throw new Error(`"${name}" was renamed to nothing`);
  const rest = operation.replace('GET /repos/{owner}/{repo}', '');
  const search = query.size === 0 ? '' : `?${query}`;
  const location = `${room.url}/repositories/${id}${rest}${search}`;
  return {
    status: 301,
    headers: { location },
    body: { message: 'Moved Permanently', url: location },
  };
}

function listReleases({ query }: ApiQuestion, repository: Found, room: ApiRoom): ApiAnswer {
  const releases = repository.releases ?? [];
  const url = `${room.url}/repos/${repository.name}`;
  const page = Number(query.get('page') ?? 1);
  const { items, isLast } = paged(releases, page, room);
  return {
    status: 200,
    headers: isLast
      ? {}
      : linkTo(`${room.url}/repositories/${repository.id}/releases`, query, {
          page: `${page + 1}`,
        }),
    body: items.map((release, index) => toRelease(url, release, index + 1)),
  };
}

function readRelease({ path }: ApiQuestion, repository: Found, room: ApiRoom): ApiAnswer {
  const releases = repository.releases ?? [];
  const index = releases.findIndex(({ tag }) => tag === path.tag);
  const release = releases[index];
  if (release === undefined || release.publishedAt === null) return notFound;
  const url = `${room.url}/repos/${repository.name}`;
  return { status: 200, body: toRelease(url, release, index + 1) };
}

function listAssets({ path, query }: ApiQuestion, repository: Found, room: ApiRoom): ApiAnswer {
  const release = repository.releases?.[Number(path.release_id) - 1];
  if (release === undefined) return notFound;
  const { name, id } = repository;
  const { assets } = toRelease(`${room.url}/repos/${name}`, release, Number(path.release_id));
  const page = Number(query.get('page') ?? 1);
  const { items, isLast } = paged(assets, page, room);
  const url = `${room.url}/repositories/${id}/releases/${path.release_id}/assets`;
  return {
    status: 200,
    headers: isLast ? {} : linkTo(url, query, { page: `${page + 1}` }),
    body: items,
  };
}

/** GitHub answers 404 where it has none. */
function listAttestations(
  { path, query }: ApiQuestion,
  repository: Found,
  room: ApiRoom,
): ApiAnswer {
  const type = query.get('predicate_type');
  const all = attestationsOf(repository, room).filter(
    (one) =>
      digestsOf(one).includes(path.subject_digest ?? '') &&
      (type === null || hasPredicateType(one, type)),
  );
  const page = Number(query.get('after')?.replace('cursor', '') ?? 1);
  if (all.length === 0) return notFound;
  const { items, isLast } = paged(all, page, room);
  const url = `${room.url}/repositories/${repository.id}/attestations/${path.subject_digest}`;
  const elsewhere = attestationsOf(repository, room);
  const origin = new URL(room.url);
  // Another host, though the same machine: no token may come there.
  origin.hostname = 'localhost';
  const attestations = items.map((one) => ({
    bundle: one.isElsewhere === true ? null : one.bundle,
    repository_id: repository.id,
    bundle_url: `${origin.href.replace(/\/$/, '')}/bundles/${repository.name}/${elsewhere.indexOf(one)}`,
    initiator: 'user',
  }));
  const headers = isLast ? {} : linkTo(url, query, { after: `cursor${page + 1}` });
  return { status: 200, headers, body: { attestations } };
}

/** What an address in `bundle_url` leads to. */
export function bundleAt(path: string, room: ApiRoom): unknown {
  const [, name = '', index = ''] = /^\/bundles\/([^/]+\/[^/]+)\/(\d+)$/.exec(path) ?? [];
  const repository = findRepository(name, room.data);
  return repository && attestationsOf(repository, room)[Number(index)]?.bundle;
}

function attestationsOf(repository: Found, room: ApiRoom): readonly ApiAttestation[] {
  const uploaded = room.uploads.filter((one) => one.repository === repository.name);
  return [...(repository.attestations ?? []), ...uploaded];
}

function store({ body }: ApiQuestion, { name }: Found, { uploads }: ApiRoom): ApiAnswer {
  const bundle = typeof body === 'object' && body && 'bundle' in body ? body.bundle : undefined;
  uploads.push({ repository: name, bundle });
  return { status: 201, body: { id: uploads.length } };
}

/** A cursor is a number here; nobody but this server may read it. */
function listAdvisories({ query }: ApiQuestion, room: ApiRoom): ApiAnswer {
  const affected = query.get('affects')?.toLowerCase().split(',');
  const ecosystem = query.get('ecosystem');
  const wanted = query.get('type') ?? 'reviewed';
  const all = (room.data.advisories ?? []).filter(({ type = 'reviewed' }) => type === wanted);
  const matching = all.filter(({ vulnerabilities }) =>
    vulnerabilities.some(
      (one) =>
        (ecosystem === null || (one.ecosystem ?? 'actions') === ecosystem) &&
        (affected === undefined || affected.includes(one.action.toLowerCase())),
    ),
  );
  const page = Number(query.get('after')?.replace('cursor', '') ?? 1);
  const { items, isLast } = paged(matching, page, room);
  return {
    status: 200,
    headers: isLast ? {} : linkTo(`${room.url}/advisories`, query, { after: `cursor${page + 1}` }),
    body: items.map((advisory) => toAdvisory(room.url, advisory)),
  };
}

function paged<Item>(
  all: readonly Item[],
  page: number,
  { pageSize }: ApiRoom,
): { readonly items: readonly Item[]; readonly isLast: boolean } {
  const end = page * pageSize;
  return { items: all.slice(end - pageSize, end), isLast: end >= all.length };
}

function linkTo(
  url: string,
  query: URLSearchParams,
  cursor: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const next = new URLSearchParams({ ...Object.fromEntries(query), ...cursor });
  return { link: `<${url}>; rel="first", <${url}?${next}>; rel="next"` };
}

function compare({ path }: ApiQuestion, repository: Found, { url }: ApiRoom): ApiAnswer {
  const histories = repository.histories ?? {};
  const [base = '', head = ''] = path.basehead?.split('...') ?? [];
  const history = histories[base];
  const all = [...Object.keys(histories), ...Object.values(histories).flat()];
  if (history === undefined || !all.includes(head)) return notFound;
  const behind = head === base ? 'identical' : 'behind';
  const status = history.includes(head) || head === base ? behind : 'diverged';
  const own = `${url}/repos/${repository.name}`;
  return { status: 200, body: toComparison(own, { status, base, head }) };
}
